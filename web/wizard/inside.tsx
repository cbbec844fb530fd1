import { useState } from 'react'
import { type Aside, Asides } from './hands/asides.tsx'
import { HandOver } from './hands/hand-over.tsx'
import type { HandedOver } from './hands/handed-over.tsx'
import { OwnOrders } from './hands/own-orders.tsx'
import { Request } from './hands/request.tsx'
import { Step } from './step.tsx'
import type { StepProps } from './step-props.ts'

type InsideProps = StepProps & { readonly onHandedOver: (handedOver: HandedOver) => void }

/** Past the code: who asks for the order comes first, then the step, with the ways beside it. */
export function Inside({ view, lookedAt, onHandedOver }: InsideProps) {
  const [aside, open] = useState<Aside | null>(null)
  const [laterId, decideLater] = useState<string | null>(null)
  const { request } = view
  const close = () => open(null)
  if (request !== null && request.id !== laterId) {
    const onLater = () => decideLater(request.id)
    return <Request view={view} request={request} onHandedOver={onHandedOver} onLater={onLater} />
  }
  if (aside === 'orders') return <OwnOrders view={view} onBack={close} />
  if (aside !== null && view.handOver !== null) {
    const kind = aside === 'to-customer' ? 'customer' : view.contact.kind
    return <HandOver view={view} kind={kind} onHandedOver={onHandedOver} onKeep={close} />
  }
  return (
    <>
      <Step view={view} lookedAt={lookedAt} />
      <Asides view={view} onOpen={open} />
    </>
  )
}
