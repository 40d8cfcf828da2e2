import {
  IConfigService,
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  Univer,
  type Injector,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  CalculationMode,
  ENGINE_FORMULA_PLUGIN_CONFIG_KEY,
  UniverSheetsCorePreset,
  type IUniverEngineFormulaConfig,
} from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import "@univerjs/preset-sheets-core/lib/index.css";
import { drawCalmly } from "./calm-drawing";
import { rememberWhereFormulasStand } from "./formula-places";
import { knowHiddenRows } from "./hidden-rows";
import { indexOnlyWhatIsLookedUp } from "./lookup-index";
import { writeNumberFormatsQuietly } from "./number-formats";
import { takeTextsForTexts } from "./plain-text";
import { rememberByWholeKeys } from "./whole-keys";

export type Language = "zh-CN" | "en-US";

const LOCALES: Readonly<Record<Language, LocaleType>> = {
  "zh-CN": LocaleType.ZH_CN,
  "en-US": LocaleType.EN_US,
};

/** Then the page may answer its user; Univer's own 500 take a quarter of a second where they are the add-in's. */
const FORMULAS_AT_A_TIME = 50;

/** The grid and the ways into it: the facade for what it covers, the services for the rest. */
export interface Grid {
  readonly api: FUniver;
  readonly services: Injector;
  /** Settles when the first workbook has been drawn; only then does the grid hear of formulas that are due. */
  drawn(): Promise<void>;
  setLanguage(language: Language): void;
}

/**
 * Univer with its core preset only. (`@univerjs/presets` has a `createUniver` of its own, and brings closed packages along.)
 * No toolbar: formatting is Excel's business. Nothing is calculated on opening, because the add-in's functions come later.
 */
export function createGrid(container: HTMLElement, language: Language): Grid {
  const univer = new Univer({
    locale: LOCALES[language],
    locales: { [LocaleType.ZH_CN]: zhCN, [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.ERROR,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    footer: { statisticBar: true, menus: false, zoomSlider: true, sheetBar: true },
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  indexOnlyWhatIsLookedUp();
  rememberByWholeKeys();
  const api = FUniver.newAPI(univer);
  const services = univer.__getInjector();
  writeNumberFormatsQuietly(services);
  const stage = (which: LifecycleStages): Promise<void> => services.get(LifecycleService).onStage(which);
  void stage(LifecycleStages.Ready).then(() => {
    takeTextsForTexts(services);
    rememberWhereFormulasStand(services);
    drawCalmly(services);
    knowHiddenRows(services);
    const few: IUniverEngineFormulaConfig = { intervalCount: FORMULAS_AT_A_TIME };
    services.get(IConfigService).setConfig(ENGINE_FORMULA_PLUGIN_CONFIG_KEY, few, { merge: true });
  });
  return {
    api,
    services,
    drawn: () => stage(LifecycleStages.Rendered),
    setLanguage: (next) => {
      api.setLocale(LOCALES[next]);
    },
  };
}
