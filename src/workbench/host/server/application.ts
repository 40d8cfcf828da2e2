import { invalidArgument } from "../errors";
import { change, child, method, property, type ServerClass } from "../members";

const MODES = { Automatic: "automatic", AutomaticExceptTables: "automatic", Manual: "manual" } as const;

const modeNamed = (value: unknown): "automatic" | "manual" => {
  if (typeof value === "string" && value in MODES) return MODES[value as keyof typeof MODES];
  throw invalidArgument();
};

export const applicationClass: ServerClass<"Application"> = {
  type: "Application",
  members: {
    CalculationMode: property(
      (_, host) => (host.book.calculationMode === "manual" ? "Manual" : "Automatic"),
      (_, value, host) => {
        host.book.calculationMode = modeNamed(value);
      },
    ),
    CalculationState: property(() => "Done"),
    CalculationEngineVersion: property(() => 191029),
    DecimalSeparator: property(() => "."),
    ThousandsSeparator: property(() => ","),
    UseSystemSeparators: property(() => true),

    CultureInfo: child(() => ({ type: "CultureInfo" })),

    Calculate: change((_, __, host) => {
      host.book.recalculate();
    }),
    // The grid draws when it is asked to; nothing is drawn within a batch anyway.
    SuspendScreenUpdatingUntilNextSync: method(() => undefined),
    SuspendApiCalculationUntilNextSync: method((_, __, host) => {
      if (host.book.calculationMode === "manual") return;
      host.book.calculationMode = "manual";
      host.afterBatch.push(() => {
        host.book.calculationMode = "automatic";
      });
    }),
  },
};

export const cultureInfoClass: ServerClass<"CultureInfo"> = {
  type: "CultureInfo",
  members: {
    Name: property((_, host) => host.language),
    NumberFormat: child(() => ({ type: "NumberFormatInfo" })),
    DatetimeFormat: child(() => ({ type: "DatetimeFormatInfo" })),
  },
};

export const numberFormatInfoClass: ServerClass<"NumberFormatInfo"> = {
  type: "NumberFormatInfo",
  members: {
    NumberDecimalSeparator: property(() => "."),
    NumberGroupSeparator: property(() => ","),
  },
};

const chinese = (language: string): boolean => language.startsWith("zh");

export const datetimeFormatInfoClass: ServerClass<"DatetimeFormatInfo"> = {
  type: "DatetimeFormatInfo",
  members: {
    DateSeparator: property(() => "/"),
    TimeSeparator: property(() => ":"),
    LongDatePattern: property((_, { language }) =>
      chinese(language) ? 'yyyy"年"m"月"d"日"' : "dddd, mmmm d, yyyy",
    ),
    ShortDatePattern: property((_, { language }) => (chinese(language) ? "yyyy/m/d" : "m/d/yyyy")),
    LongTimePattern: property((_, { language }) => (chinese(language) ? "h:mm:ss" : "h:mm:ss AM/PM")),
  },
};
