import { CellValueType, InterceptorEffectEnum, type Injector } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/preset-sheets-core";

/** Just before Univer's look at texts that are numbers in disguise, whose priority is 10. */
const BEFORE_DISGUISED_NUMBERS = 11;

const HAN = /\p{Script=Han}/u;
/** Longer than any number or date that somebody typed as text. */
const LONG = 40;

/**
 * Univer 0.25.1 tries each visible text as a date and a number whenever it draws, to mark numbers that are kept as text, also where
 * the mark is switched off: a page of reasons takes longer to try than to draw. Nothing is to be marked in a long
 * text or behind the interceptor here, unless the cell has a number format of its own.
 */
export function takeTextsForTexts(services: Injector): void {
  services.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: BEFORE_DISGUISED_NUMBERS,
    effect: InterceptorEffectEnum.Style,
    handler: (cell, { rawData }, next) => {
      const isText =
        rawData?.t === CellValueType.STRING && typeof rawData.v === "string" && cell?.v === rawData.v;
      return isText && (String(rawData.v).length > LONG || HAN.test(String(rawData.v))) ? cell : next(cell);
    },
  });
}
