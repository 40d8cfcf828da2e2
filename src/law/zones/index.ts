import type { Measure } from "../measure";
import { law } from "./document";
import "./open";
import "./readings";
import "./targets";

/** 《关于促进高新技术产业开发区高质量发展的实施意见》 — 包府发〔2022〕50号 */
export const zones: Measure = { law, rules: [] };
