const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** As Berth writes ids: in small letters. */
export const isUuid = (text: string): boolean => UUID.test(text)
