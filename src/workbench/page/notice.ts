import { part } from "./element";

export type Tone = "problem" | "news";

/** One message at a time, under the toolbar. News go by themselves, problems when they are closed. */
export class Notice {
  private readonly bar = part("notice");
  private readonly text = part("notice-text");
  private readonly close = part("notice-close");
  private timer: number | undefined;

  constructor() {
    this.close.addEventListener("click", () => {
      this.hide();
    });
  }

  show(text: string, tone: Tone): void {
    window.clearTimeout(this.timer);
    this.text.textContent = text;
    this.bar.dataset.tone = tone;
    this.bar.setAttribute("role", tone === "problem" ? "alert" : "status");
    this.bar.hidden = false;
    if (tone === "news") {
      this.timer = window.setTimeout(() => {
        this.hide();
      }, 4000);
    }
  }

  hide(): void {
    this.bar.hidden = true;
  }

  label(close: string): void {
    this.close.setAttribute("aria-label", close);
    this.close.title = close;
  }
}
