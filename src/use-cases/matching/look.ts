import type { MatchQuestion } from '../../domain/matching/match.ts'
import type { MatchSettings } from '../../domain/matching/read-match-settings.ts'
import { LOOK_UP_LIMIT } from '../../domain/matching/thresholds.ts'
import type { MatchStore } from '../ports/matching.ts'
import { assessFound } from './assess-found.ts'
import { firstLookOf, type Inquiry, openInquiry, takeIn } from './inquiry.ts'
import { lookByName, lookLast, meetMembers } from './look-further.ts'

/** Stages A to C. */
export async function lookFirst(
  matching: MatchStore,
  { isMatchingBeyondLiteral }: MatchSettings,
  questions: readonly MatchQuestion[],
): Promise<readonly Inquiry[]> {
  const inquiries = questions.map(openInquiry)
  const looks = await matching.firstLook(
    inquiries.map((inquiry) => firstLookOf(inquiry, isMatchingBeyondLiteral)),
    LOOK_UP_LIMIT,
  )
  for (const [index, inquiry] of inquiries.entries()) {
    const look = looks[index]
    if (look !== undefined) takeIn(inquiry, look)
  }
  return inquiries
}

/** Stages D and E, and organizations that are being made for the very address. */
export async function lookFurther(
  matching: MatchStore,
  { isMatchingBeyondLiteral }: MatchSettings,
  inquiries: readonly Inquiry[],
): Promise<void> {
  await meetMembers(matching, inquiries)
  if (!isMatchingBeyondLiteral) return
  await lookByName(matching, inquiries)
  await lookLast(matching, inquiries)
}

/** What all stages find for these questions, compared, but not yet judged: for fitting the weights. */
export async function gather(
  matching: MatchStore,
  questions: readonly MatchQuestion[],
): Promise<readonly ReturnType<typeof assessFound>[]> {
  const settings = { isMatchingBeyondLiteral: true }
  const inquiries = await lookFirst(matching, settings, questions)
  await lookFurther(matching, settings, inquiries)
  return inquiries.map(assessFound)
}
