import type { Figure, Provision } from "../../engine/provision";
import type { Words } from "../../engine/words";
import { AGREED_2021, ONCE_2021, OWN_2021, WAGES_2021, YEARS_2021 } from "../measures25/transfer-2021";
import { academic, firm } from "./figures";
import {
  EQUITY,
  INSTITUTE,
  JOINT,
  LICENSE,
  NON_FISCAL_UNIT,
  OWN,
  SOE,
  SOE_TECH,
  TRANSFER,
  UNIVERSITY,
} from "./inputs";
import { PERFORMANCE_PAY, WAGES } from "./open";

/** What a document orders for one kind of unit. */
export interface Terms {
  /** A rule of the unit or an agreement goes first. */
  readonly agreed: Provision;
  /** Without one: the least share, by mode; a mode that the document does not name is not there. */
  readonly least: Readonly<Record<string, Figure>>;
  /** 自行实施、合作实施: so many years after production began. */
  readonly years: Figure;
  /** A floor that an agreement cannot undercut. */
  readonly floor?: Figure;
  /** A lower agreement may be raised, for these modes. */
  readonly raise?: { readonly provision: Provision; readonly modes: readonly string[] };
  /** The main contributors' part of the reward, by mode, where the document states it. */
  readonly key?: Readonly<Record<string, Figure>>;
  /** How the expense stands to the wage total. */
  readonly wages?: readonly (Provision & Words)[];
}

const LATER_ACADEMIC: Terms = {
  agreed: academic.agreed,
  least: {
    [TRANSFER]: academic.sold,
    [LICENSE]: academic.sold,
    [EQUITY]: academic.shares,
    [OWN]: academic.yearly,
    [JOINT]: academic.yearly,
  },
  years: academic.years,
  floor: academic.shares,
  raise: { provision: academic.raise, modes: [TRANSFER, LICENSE] },
  key: { [TRANSFER]: academic.keyOfSold, [LICENSE]: academic.keyOfSold, [EQUITY]: academic.keyOfShares },
  wages: [WAGES, PERFORMANCE_PAY],
};

const LATER_FIRM: Terms = {
  agreed: firm.agreed,
  least: {
    [TRANSFER]: firm.sold,
    [LICENSE]: firm.sold,
    [EQUITY]: firm.shares,
    [OWN]: firm.yearly,
    [JOINT]: firm.yearly,
  },
  years: firm.years,
  wages: [WAGES],
};

const EARLIER_ACADEMIC: Terms = {
  agreed: AGREED_2021,
  least: { [TRANSFER]: ONCE_2021, [LICENSE]: ONCE_2021, [EQUITY]: ONCE_2021, [OWN]: OWN_2021 },
  years: YEARS_2021,
};

const EARLIER_FIRM: Terms = { ...EARLIER_ACADEMIC, wages: [WAGES_2021] };

/** 44号激励办法, by kind of unit: its whole scope. */
export const LATER: Readonly<Record<string, Terms>> = {
  [UNIVERSITY]: LATER_ACADEMIC,
  [INSTITUTE]: LATER_ACADEMIC,
  [SOE_TECH]: LATER_FIRM,
};

/** 24号 五(十二), by kind of unit: its whole scope. */
export const EARLIER: Readonly<Record<string, Terms>> = {
  [UNIVERSITY]: EARLIER_ACADEMIC,
  [INSTITUTE]: EARLIER_ACADEMIC,
  [NON_FISCAL_UNIT]: EARLIER_ACADEMIC,
  [SOE_TECH]: EARLIER_FIRM,
  [SOE]: EARLIER_FIRM,
};
