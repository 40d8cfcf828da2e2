import * as React from "react";

/** What is sticky at the bottom leaves so much room above it that it hides no field that comes into focus. */
export function useRoomBelow(): React.RefObject<HTMLElement> {
  const ref = React.useRef<HTMLElement>(null);
  React.useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === "undefined") return;
    const page = document.documentElement.style;
    const observer = new ResizeObserver(() => {
      page.scrollPaddingBottom = `${String(element.offsetHeight)}px`;
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
      page.scrollPaddingBottom = "";
    };
  }, []);
  return ref;
}
