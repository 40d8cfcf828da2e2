import { law } from "./document";

/** What the opinion leaves open; no figure is to be invented for it. */

law.open("1", "给予支持性重奖", "no figure");
law.open("18", "按规定给予研发经费支持", "elsewhere");
law.open("19", "在用水、用地、用能等方面给予优先保障", "no figure");
