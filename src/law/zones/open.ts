import { words } from "../../engine/words";
import { law } from "./document";

/** What the opinion leaves open; no figure is to be invented for it. */

law.open("二(三)", "对包头国家级稀土高新区持续给予政策支持", "no figure");
law.open(
  "二(四)",
  "支持培育青山装备制造园区、昆区金属深加工园区、东河铝业园区、九原工业园区",
  "judgement",
  words("列名的园区是培育对象,不等于获批", "The parks named are candidates, not approved zones"),
);
law.open("七(十六)", "建立授权事项清单制度", "elsewhere");
law.open("八(二十一)", "予以通报表扬,并给予支持", "no figure");
law.open("八(二十一)", "督促其限期整改", "no figure", words("期限未写", "No time is set"));
