import * as React from "react";

interface Roving {
  readonly list: React.RefObject<HTMLUListElement>;
  readonly reach: (index: number) => void;
  readonly tabIndexOf: (index: number) => 0 | -1;
  readonly onKeyDown: (event: React.KeyboardEvent) => void;
  readonly onBlur: () => void;
}

/** One stop for the tab key over a list of buttons; arrows, Home and End move within it. What is reached is told. */
export function useRoving(count: number, onReach: (index: number | undefined) => void): Roving {
  const list = React.useRef<HTMLUListElement>(null);
  const [stop, setStop] = React.useState(0);
  const move = (to: number): void => {
    list.current?.querySelectorAll("button")[to]?.focus();
  };
  return {
    list,
    reach: (index) => {
      setStop(index);
      onReach(index);
    },
    tabIndexOf: (index) => (index === stop ? 0 : -1),
    onKeyDown: (event) => {
      const next = target(event.key, stop, count);
      if (event.altKey || next === undefined) return;
      event.preventDefault();
      move(next);
    },
    onBlur: () => {
      onReach(undefined);
    },
  };
}

function target(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case "ArrowDown":
    case "ArrowRight":
      return Math.min(at + 1, count - 1);
    case "ArrowUp":
    case "ArrowLeft":
      return Math.max(at - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return undefined;
  }
}
