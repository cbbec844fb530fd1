import Type, { type Static } from 'typebox'
import { oneOf, strict, text } from './schema.ts'

/** What a mail provider reports of a mail that it had taken. */
export const mailEventBody = Type.Object(
  {
    event: oneOf(['bounced']),
    messageId: Type.Optional(
      text(300, {
        description: 'The `Message-ID` of the mail, with or without its angle brackets.',
      }),
    ),
    mailId: Type.Optional(
      Type.String({
        format: 'uuid',
        description: 'The mail’s id instead, where you know it from elsewhere.',
      }),
    ),
    reason: Type.Optional(text(1000, { description: 'What the other mail server said.' })),
  },
  {
    ...strict,
    title: 'MailEvent',
    examples: [
      {
        event: 'bounced',
        messageId: '<019a1b2c-3d4e-7f50-8123-456789abcdef.0123456789abcdef0123@vendor.example>',
        reason: '550 5.1.1 no such user',
      },
    ],
  },
)
export const mailEventReply = Type.Object(
  {
    isTaken: Type.Boolean({
      description: 'False: no mail of ours, no final failure, or it had come back already.',
    }),
  },
  { ...strict, title: 'MailEventReply' },
)
/** A mail as it came. */
export const returnedMail = Type.String({
  description: 'A delivery status notification (RFC 3464), as it came back.',
})

export type MailEventBody = Static<typeof mailEventBody>
