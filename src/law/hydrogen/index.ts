import type { Measure } from "../measure";
import { law } from "./document";
import "./open";
import { refuelAward } from "./refuel-award";
import { hydrogenSplit } from "./split";
import { stationAward } from "./station-award";
import { stationAwardSchedule } from "./station-award-schedule";

export const hydrogen: Measure = {
  law,
  rules: [stationAward, stationAwardSchedule, refuelAward, hydrogenSplit],
};
