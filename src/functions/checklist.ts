import type { Duty } from "../engine/entries";
import { text } from "../engine/inputs";
import { plain } from "../engine/quantity";
import { type Refusal, notCovered } from "../engine/refusal";
import { type Rule, type TableCell, rule, table } from "../engine/rule";
import { type Words, words } from "../engine/words";
import { inOrder } from "./letters";
import type { Library } from "./library";

/** `BT.CHECKLIST([topic])`: materials to hand in and steps to keep. */
export const checklist = (library: Library): Rule => {
  const topics = topicsOf(library.duties);
  return rule({
    name: "CHECKLIST",
    title: words("材料和程序清单", "Checklist"),
    about: words(
      "申报材料和程序要求:主题、序号、要求、依据;不填列出全部主题。年度申报通知另有要求的从其规定",
      "Materials and procedural duties: topic, number, requirement, basis; all topics when left out. A year's notice may ask for more",
    ),
    takes: {
      topic: text(
        words("主题", "topic"),
        words(
          `${topics.map(({ zh }) => zh).join("、")};可只写几个字(瞪羚 材料)`,
          `${topics.map(({ en }) => en).join(", ")}; some words of one will do, such as gazelle or 瞪羚`,
        ),
      ).otherwise(""),
    },
    gives: table(words("清单", "Checklist")),
    decide({ topic }, say) {
      const chosen = library.duties.filter((duty) => isAbout(duty, topic));
      if (!chosen.length) return unknownTopic(topic, topics);
      for (const beside of new Set(chosen.map((duty) => duty.beside)))
        if (beside) say.note(() => beside, beside);
      return [
        HEADINGS,
        ...chosen.map((duty): readonly TableCell[] => [
          duty.topic,
          numberWithin(duty, chosen),
          duty.text,
          duty.clause.document.cite(duty.clause.article),
        ]),
      ];
    },
  });
};

const HEADINGS: readonly TableCell[] = [
  words("主题", "Topic"),
  words("序号", "No."),
  words("要求", "Requirement"),
  words("依据", "Basis"),
];

/** Every word stands in the topic, letters in between aside (瞪羚材料 is 瞪羚申报材料); English words may be cut short. */
function isAbout({ topic }: Duty, asked: string): boolean {
  const [zh, en] = [plain(topic.zh), topic.en.toLowerCase().split(/\W+/u)];
  return asked
    .split(/\s+/u)
    .map((word) => plain(word).toLowerCase())
    .every((word) => en.some((one) => one.startsWith(word)) || inOrder(word, zh));
}

const numberWithin = (duty: Duty, duties: readonly Duty[]): number =>
  duties.filter(({ topic }) => topic.zh === duty.topic.zh).indexOf(duty) + 1;

const topicsOf = (duties: readonly Duty[]): readonly Words[] => [
  ...new Map(duties.map(({ topic }) => [topic.zh, topic])).values(),
];

function unknownTopic(asked: string, topics: readonly Words[]): Refusal {
  return notCovered(
    words(
      `没有主题"${asked}",可填:${topics.map(({ zh }) => zh).join("、")}。`,
      `There is no topic “${asked}”; topics: ${topics.map(({ en }) => en).join(", ")}.`,
    ),
  );
}
