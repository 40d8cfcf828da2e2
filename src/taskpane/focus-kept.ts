import * as React from "react";

/**
 * Whoever works by keyboard or listens must not be thrown back to the top of the page where the control just pressed goes away:
 * the focus goes on to the heading of what still stands around it, and of a new page to the page's first.
 */
export function useFocusKept(): React.RefObject<HTMLElement> {
  const ref = React.useRef<HTMLElement>(null);
  React.useEffect(() => {
    const root = ref.current;
    if (!root) return;
    /** The control in focus and all that stands around it, from within. */
    let held: readonly Element[] = [];
    const remember = ({ target }: FocusEvent): void => {
      held = target instanceof Element ? around(target, root) : [];
    };
    // A click beside all controls takes the focus away on purpose.
    const forget = (): void => {
      held = [];
    };
    const goOn = (): void => {
      const [focused, ...places] = held;
      if (!focused || focused.isConnected || !isAdrift()) return;
      held = [];
      focusOn(placeToGo(places.find(({ isConnected }) => isConnected) ?? root, root));
    };
    root.addEventListener("focusin", remember);
    root.addEventListener("pointerdown", forget, true);
    const observer = new MutationObserver(goOn);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      root.removeEventListener("focusin", remember);
      root.removeEventListener("pointerdown", forget, true);
    };
  }, []);
  return ref;
}

const isAdrift = (): boolean => document.hasFocus() && document.activeElement === document.body;

function around(control: Element, root: Element): readonly Element[] {
  const found: Element[] = [];
  for (let at: Element | null = control; at && at !== root; at = at.parentElement) found.push(at);
  return found;
}

/** The first heading in a place, or in the places around it; the header is the same on every page. */
function placeToGo(place: Element, root: Element): Element {
  for (let at: Element | null = place; at && root.contains(at); at = at.parentElement) {
    const heading = [...at.querySelectorAll("h2, h3")].find((one) => !one.closest("header"));
    if (heading) return heading;
  }
  return root;
}

function focusOn(place: Element): void {
  if (!(place instanceof HTMLElement)) return;
  place.tabIndex = -1;
  place.addEventListener(
    "blur",
    () => {
      place.removeAttribute("tabindex");
    },
    { once: true },
  );
  place.focus({ preventScroll: true });
  if ("scrollIntoView" in place) place.scrollIntoView({ block: "nearest" });
}
