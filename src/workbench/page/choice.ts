/** A row of buttons of which one is chosen. */
export class Choice<T extends string> {
  private readonly buttons: readonly HTMLButtonElement[];

  constructor(
    private readonly group: HTMLElement,
    onChoose: (value: T) => void,
  ) {
    this.buttons = [...group.querySelectorAll("button")];
    for (const button of this.buttons) {
      button.addEventListener("click", () => {
        this.show(button.value as T);
        onChoose(button.value as T);
      });
    }
  }

  show(value: T): void {
    for (const button of this.buttons) button.setAttribute("aria-pressed", String(button.value === value));
  }

  /** What stands on the buttons. */
  name(names: Readonly<Record<T, string>>): void {
    for (const button of this.buttons) button.textContent = names[button.value as T];
  }

  label(text: string): void {
    this.group.setAttribute("aria-label", text);
    this.group.title = text;
  }
}
