/** Order numbers and addresses in a heading stay in one piece where there is room for them. */
export function Unbroken({ text }: { text: string }) {
  return text.split(/(\S*\d[-/]\S*|\S+-\d\S*|\S+@\S+)/).map((part, place) =>
    // Every second part is one that was split at: a number or an address.
    place % 2 === 1 ? (
      <span className="unbroken" key={part}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
