import type { Measure } from "../../../src/law/measure";
import { bookRoomGrant } from "./book-room-grant";
import { law } from "./document";
import "./entries";

export const invented: Measure = { law, rules: [bookRoomGrant] };
