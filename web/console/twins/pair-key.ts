/** Under which a pair is kept in the page. */
export const pairKey = (id: string) => ['twins', id]
