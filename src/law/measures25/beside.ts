import { showDay } from "../../engine/show";
import { words } from "../../engine/words";
import { IN_FORCE, law } from "./document";

/** What the document says of all its support money: shown beside every grant. */
export const newestHighestOnce = {
  provision: law.words("末段", "对与我市其他政策规定相类似的支持资金，按照从新从高不重复的原则执行"),
  ...words(
    "与我市其他政策相类似的支持资金从新从高不重复;何为相类似文件未写,须核实",
    "Of similar city support only the newest and highest is paid, once; what is similar the text does not say: verify",
  ),
};

const since = showDay(IN_FORCE.from);

/** Since when it holds, and that no end is stated: shown beside every rule of the document. */
export const noEnd = {
  provision: IN_FORCE,
  ...words(`自${since.zh}起施行,未规定有效期`, `In force from ${since.en}, no end stated`),
};

/** Who is eligible a person judges; the document does not say which. */
export const NOBODY_NAMED = words("文件未写由谁认定,须核实", "the text does not say who decides: verify");
