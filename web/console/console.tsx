import { useTranslation } from 'react-i18next'
import type { SessionView } from '../../src/edges/http/contracts/session.ts'
import { NotLoaded } from '../kit/components/dead-end.tsx'
import { PageSkeleton } from '../kit/components/page-skeleton.tsx'
import { VendorContext } from '../kit/components/vendor.tsx'
import { useSpokenLanguage } from '../kit/entrance/use-spoken-language.ts'
import { ConsoleFrame } from './console-frame.tsx'
import { ConsoleHeading } from './console-heading.tsx'
import { DirectoryPage } from './directory/directory-page.tsx'
import { OrganizationPage } from './directory/organization-page.tsx'
import { NotThere } from './loaded.tsx'
import { usePlace } from './place.tsx'
import { Reviewers } from './reviewers/reviewers.tsx'
import { MySessions } from './sessions/my-sessions.tsx'
import { SignIn } from './sign-in/sign-in.tsx'
import { TwinsList } from './twins/twins-list.tsx'
import { TwinsPage } from './twins/twins-page.tsx'
import { useSession } from './use-session.ts'

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
        {view !== undefined && view.reviewer !== null && <Inside view={view} />}
      </ConsoleFrame>
    </VendorContext>
  )
}

const DIRECTORY = /^\/console\/directory\/([^/]+)$/
const TWINS = /^\/console\/twins\/([^/]+)$/

/** Which page of the console the address names. */
function Inside({ view }: { view: SessionView }) {
  const { path } = usePlace()
  const { reviewer } = view
  const [, organization] = DIRECTORY.exec(path) ?? []
  const [, twins] = TWINS.exec(path) ?? []
  if (organization !== undefined) return <OrganizationPage key={organization} id={organization} />
  if (twins !== undefined && reviewer !== null)
    return <TwinsPage key={twins} id={twins} reviewer={reviewer} />
  if (path === '/console/directory') return <DirectoryPage />
  if (path === '/console/twins') return <TwinsList />
  if (path === '/console/sessions') return <MySessions />
  if (path === '/console/reviewers') return <ReviewersIfAllowed view={view} />
  return path === '/console' ? <Home view={view} /> : <NotThere />
}

function ReviewersIfAllowed({ view: { reviewer, ways } }: { view: SessionView }) {
  if (reviewer === null) return null
  if (!reviewer.abilities.includes('change-reviewers')) return <NotAllowed needs="admin" />
  return <Reviewers ownId={reviewer.id} isCodeOpen={ways.isCodeOpen} />
}

function NotAllowed({ needs }: { needs: 'reviewer' | 'admin' }) {
  const { t } = useTranslation('console')
  return (
    <div className="step">
      <ConsoleHeading>{t('problem.notAllowed', { needs: t(`role.${needs}`) })}</ConsoleHeading>
    </div>
  )
}

function Home({ view: { vendorName, reviewer } }: { view: SessionView }) {
  const { t } = useTranslation('console')
  if (reviewer === null) return null
  return (
    <div className="step">
      <ConsoleHeading>{t('home.heading')}</ConsoleHeading>
      <p className="lead">{t('home.lead', { vendor: vendorName })}</p>
      <p>{t('home.role', { role: t(`role.${reviewer.role}`) })}</p>
    </div>
  )
}
