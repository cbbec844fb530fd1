import { useInfiniteQuery } from '@tanstack/react-query'
import { send } from '../kit/api/client.ts'

type Page<Item> = { readonly items: readonly Item[]; readonly nextCursor: string | null }

/** A list that is read page by page. While another is asked for, the former stays in sight. */
export function usePages<Item>(path: string, asked: Readonly<Record<string, string>>) {
  const list = useInfiniteQuery({
    queryKey: ['list', path, asked],
    queryFn: ({ pageParam }) => {
      const query = new URLSearchParams({ limit: '50', ...asked, ...pageParam })
      return send<Page<Item>>('GET', `${path}?${query}`)
    },
    initialPageParam: {} as Readonly<Record<string, string>>,
    getNextPageParam: ({ nextCursor }) => (nextCursor === null ? null : { cursor: nextCursor }),
    placeholderData: (before) => before,
  })
  const { data, error, isFetching, refetch } = list
  const items = data?.pages.flatMap((page) => page.items)
  return {
    all: { data: items, error, isFetching, refetch },
    isStale: list.isPlaceholderData,
    hasMore: list.hasNextPage,
    isFetchingMore: list.isFetchingNextPage,
    more: () => void list.fetchNextPage(),
  }
}
