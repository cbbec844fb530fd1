import { Outlet } from '@tanstack/react-router'
import { KeyList } from './key-list.tsx'
import { Navigation } from './navigation.tsx'
import { useKeys } from './use-keys.ts'
import './shell.css'

/** Navigation on the left, the page beside it; `?` tells the keys. */
export function Shell() {
  const { areKeysShown, showKeys } = useKeys()
  return (
    <div className="shell">
      <Navigation onKeys={() => showKeys(true)} />
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
      {areKeysShown && <KeyList onClose={() => showKeys(false)} />}
    </div>
  )
}
