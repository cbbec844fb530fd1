import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router'
import { NotThere } from '../loaded.tsx'
import { PAGES, PAGES_OF_ONE } from './pages.ts'
import { Shell } from './shell.tsx'

/** What the address names. Filters of a page are in its query, as plain text: a number stays what was typed. */
export function newRouter() {
  const root = createRootRoute({ component: Shell })
  const routes = [...PAGES, ...PAGES_OF_ONE].map(({ path, component }) =>
    createRoute({ getParentRoute: () => root, path, component }),
  )
  return createRouter({
    routeTree: root.addChildren(routes),
    basepath: '/console',
    defaultNotFoundComponent: NotThere,
    parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
    stringifySearch: (search) => {
      const text = new URLSearchParams(search as Record<string, string>).toString()
      return text === '' ? '' : `?${text}`
    },
  })
}
