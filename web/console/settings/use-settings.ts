import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SettingViews } from '../../../src/edges/http/contracts/console/settings.ts'
import { send } from '../../kit/api/client.ts'
import { read } from '../api.ts'

const SETTINGS = ['settings']

export function useSettings() {
  return useQuery({ queryKey: SETTINGS, queryFn: () => read<SettingViews>('settings') })
}

/** Changes the settings as they were read, and nothing if somebody else has changed them meanwhile. */
export function useSettingChange(tag: string, onSaved: () => void) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (changes: ReadonlyMap<string, unknown>) =>
      send<SettingViews>('PATCH', '/console/api/settings', {
        body: Object.fromEntries(changes),
        headers: { 'if-match': tag },
      }),
    onSuccess: (views) => {
      client.setQueryData(SETTINGS, views)
      onSaved()
    },
    onError: () => client.invalidateQueries({ queryKey: SETTINGS }),
  })
}
