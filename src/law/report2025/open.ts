import { law } from "./document";

/** What the report leaves open; no figure is to be invented for it. */

law.open("三(三)", "兑现奖励字号字号研用成果和支持策源功能科创项目的承诺", "no figure");
