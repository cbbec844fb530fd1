import { Radio } from '@mantine/core'
import { type ReactNode, useId } from 'react'

type ChoiceCardProps = {
  readonly group: string
  readonly value: string
  readonly chosen: string | null
  readonly onChoose: (value: string) => void
  readonly name: string
  /** What belongs to the choice; a press on it chooses. */
  readonly children?: ReactNode
  /** Below the choice, with controls of its own. */
  readonly below?: ReactNode
}

/** A radio button that is as large as its card. The name names it, the rest describes it. */
export function ChoiceCard(props: ChoiceCardProps) {
  const id = useId()
  const isChosen = props.chosen === props.value
  return (
    <div className="choice" data-chosen={isChosen || undefined}>
      <label htmlFor={`${id}-radio`}>
        <Radio
          id={`${id}-radio`}
          name={props.group}
          value={props.value}
          checked={isChosen}
          onChange={() => props.onChoose(props.value)}
          aria-labelledby={`${id}-name`}
          aria-describedby={props.children === undefined ? undefined : `${id}-text`}
        />
        <span className="choice-text">
          <span className="choice-name" id={`${id}-name`}>
            {props.name}
          </span>
          {props.children !== undefined && <span id={`${id}-text`}>{props.children}</span>}
        </span>
      </label>
      {props.below !== undefined && <div className="choice-below">{props.below}</div>}
    </div>
  )
}
