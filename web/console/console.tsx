import { RouterProvider } from '@tanstack/react-router'
import { NotLoaded } from '../kit/components/dead-end.tsx'
import { PageSkeleton } from '../kit/components/page-skeleton.tsx'
import { VendorContext } from '../kit/components/vendor.tsx'
import { useSpokenLanguage } from '../kit/entrance/use-spoken-language.ts'
import { ConsoleFrame } from './console-frame.tsx'
import { newRouter } from './shell/router.tsx'
import { SignIn } from './sign-in/sign-in.tsx'
import { useSession } from './use-session.ts'

const router = newRouter()

/** The page /console: the sign-in while nobody is signed in, else what its address names. */
export function Console() {
  const { session, end } = useSession()
  const chooseLanguage = useSpokenLanguage(null, null)
  const view = session.data
  return (
    <VendorContext value={view === undefined ? null : { name: view.vendorName, support: '' }}>
      <ConsoleFrame reviewer={view?.reviewer ?? null} onLanguage={chooseLanguage}>
        {view === undefined && session.error === null && <PageSkeleton />}
        {view === undefined && session.error !== null && (
          <NotLoaded
            error={session.error}
            isPending={session.isFetching}
            onAgain={() => void session.refetch()}
          />
        )}
        {view !== undefined && view.reviewer === null && <SignIn view={view} end={end} />}
        {view !== undefined && view.reviewer !== null && <RouterProvider router={router} />}
      </ConsoleFrame>
    </VendorContext>
  )
}
