type Place = readonly [from: number, to: number];

const NAME = "found";

/** The text nodes of an element without the numbers of footnotes and the labels of buttons. */
function textsIn(root: Element): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, {
    acceptNode: ({ parentElement }) =>
      parentElement?.closest("sup, button") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  });
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  return texts;
}

/** The text of an element as it was written there, and its places as ranges, however marks divide it. */
export function rangesIn(root: Element, placesIn: (text: string) => readonly Place[]): readonly Range[] {
  const texts = textsIn(root);
  const places = placesIn(texts.map(({ data }) => data).join(""));
  const at = (offset: number, isEnd: boolean): readonly [Text, number] | undefined => {
    let before = 0;
    for (const text of texts) {
      const within = offset - before;
      if (isEnd ? within <= text.length : within < text.length) return [text, within];
      before += text.length;
    }
    return undefined;
  };
  return places.flatMap(([from, to]) => {
    const [start, end] = [at(from, false), at(to, true)];
    if (!start || !end) return [];
    const range = document.createRange();
    range.setStart(...start);
    range.setEnd(...end);
    return [range];
  });
}

/** Paints ranges of the page, where the browser can; the page itself stays as it is. */
export function lightUp(ranges: readonly Range[]): void {
  const registry = (globalThis as { CSS?: { highlights?: HighlightRegistry } }).CSS?.highlights;
  if (!registry) return;
  if (ranges.length > 0) registry.set(NAME, new Highlight(...ranges));
  else registry.delete(NAME);
}
