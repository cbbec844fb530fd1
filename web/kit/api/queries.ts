import { QueryClient } from '@tanstack/react-query'
import { Problem } from './problem.ts'

/** A refusal is an answer and is not asked for again; a lost connection is tried twice more. */
function shouldRetry(failureCount: number, error: Error): boolean {
  if (error instanceof Problem && error.status < 500) return false
  return failureCount < 2
}

export function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: shouldRetry, retryDelay: 600, networkMode: 'always', staleTime: 0 },
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
