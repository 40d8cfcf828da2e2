import * as React from "react";

/** As wide as the narrowest pane leaves room, until it is measured. */
const NARROW = 288;

/** The width of an element in pixels, followed as it changes. */
export function useWidth(): readonly [React.RefObject<HTMLDivElement>, number] {
  const ref = React.useRef<HTMLDivElement>(null);
  const [width, setWidth] = React.useState(NARROW);
  React.useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      setWidth(element.clientWidth || NARROW);
    };
    measure();
    window.addEventListener("resize", measure);
    return () => {
      window.removeEventListener("resize", measure);
    };
  }, []);
  return [ref, width];
}
