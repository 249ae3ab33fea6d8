import { useId } from 'react';

/** A number chosen by sliding, with its value in words beside it. */
export function Slider(props: {
  title: string;
  least: number;
  most: number;
  step: number;
  value: number;
  words: string;
  onSlide(value: number): void;
}) {
  const id = useId();
  return (
    <section>
      <h2 id={id}>{props.title}</h2>
      <div className="slider">
        <input
          type="range"
          aria-labelledby={id}
          aria-valuetext={props.words}
          min={props.least}
          max={props.most}
          step={props.step}
          value={props.value}
          onChange={(event) => props.onSlide(Number(event.target.value))}
        />
        <output>{props.words}</output>
      </div>
    </section>
  );
}
