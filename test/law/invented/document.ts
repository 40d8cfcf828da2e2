import { PolicyDocument } from "../../../src/engine/document";
import { Provisions } from "../../../src/engine/provisions";
import text from "./text.md";

/** 《虚构市科技书屋补助办法》 — 虚构发〔2099〕1号: no such document exists; it shows what a new one takes. */
export const law = new Provisions(new PolicyDocument(text));
