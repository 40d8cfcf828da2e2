import { run } from "./command";

/** The command line itself: what is refused, with which words, and that nothing else happens. */

const at = __dirname;

describe("what cannot be understood ends in 2 and one sentence", () => {
  test.each<readonly [argv: readonly string[], zh: RegExp, en: RegExp]>([
    [[], /请给出要处理的文件/, /Name the file to work on/],
    [["a.xlsx"], /请用 --rule 说明/, /Say with --rule/],
    [["a.xlsx", "--rule"], /--rule 后面要有内容/, /--rule needs a value/],
    [["a.xlsx", "--rule", "--json"], /--rule 后面要有内容/, /--rule needs a value/],
    [["a.xlsx", "--rul", "X"], /没有 --rul 这个选项，相近的有：--rule/, /no option --rul; nearest: --rule/],
    [["a.xlsx", "-x"], /没有 -x 这个选项/, /no option -x/],
    [["a.xlsx", "--json=1", "--rule", "X"], /--json 后面不带内容/, /--json takes no value/],
    [["a.xlsx", "b.xlsx", "--rule", "X"], /一次处理一个文件，多出了“b.xlsx”/, /One file at a time/],
    [["a.xls", "--rule", "X"], /旧格式 .xls 请先在 Excel 中另存为 .xlsx/, /save an old .xls as .xlsx/],
    [["a", "--rule", "X"], /只能处理 .xlsx 和 .csv/, /Only .xlsx and .csv/],
    [["a.xlsx", "--rule", "X", "--values", "--formulas"], /--values 与 --formulas 只能选一个/, /Choose one/],
    [["a.xlsx", "--rule", "X", "--summary", "--no-summary"], /只能选一个/, /Choose one/],
    [["a.csv", "--rule", "X", "--formulas"], /公式只能写进 .xlsx/, /only stand in an .xlsx/],
    [["a.csv", "--rule", "X", "--sheet", "表"], /.csv 没有工作表/, /no sheets/],
    [["a.csv", "--rule", "X", "--map", "投资"], /--map 要写成“左=右”/, /--map takes left=right/],
    [["a.csv", "--rule", "X", "--map", "=rate"], /--map 要写成/, /--map takes/],
    [["a.csv", "--rule", "X", "--unit", "投资="], /--unit 要写成/, /--unit takes/],
    [["a.csv", "--rule", "X", "--reading", "H02"], /--reading 要写成/, /--reading takes/],
    [["a.csv", "--recalculate"], /复核 .xlsx 里存着的公式/, /a .csv has none/],
    [
      ["a.xlsx", "--recalculate", "--rule", "X", "--out", "b"],
      /不能与 --rule、--out 同用/,
      /without --rule, --out/,
    ],
    [
      ["a.csv", "--rule", "STATION_AWRD"],
      /没有规则“STATION_AWRD”，相近的有：STATION_AWARD/,
      /nearest: STATION_AWARD/,
    ],
    [["a.csv", "--rule", "加氢站奖励"], /相近的有：.*STATION_AWARD/, /nearest: .*STATION_AWARD/],
    [["--list", "--rule", "瞪羚"], /没有规则“瞪羚”/, /no rule “瞪羚”/],
    [
      ["a.csv", "--rule", "STATION_AWARD", "--reading", "Z9=a"],
      /不涉及读法“Z9”，它涉及：H02/,
      /only on: H02/,
    ],
    [
      ["a.csv", "--rule", "STATION_AWARD", "--reading", "H02=a"],
      /读法 H02 没有“a”这一选项，可选：/,
      /no option “a”/,
    ],
  ])("%j", async (argv, zh, en) => {
    const inChinese = await run(at, argv);
    expect(inChinese).toMatchObject({ exit: 2, out: "" });
    expect(inChinese.said).toMatch(zh);
    expect(inChinese.said.trimEnd()).not.toContain("\n");
    const inEnglish = await run(at, [...argv, "--lang", "en"]);
    // an option without its value takes what follows
    if (argv.at(-1) !== "--rule") expect(inEnglish.said).toMatch(en);
    expect(inEnglish.exit).toBe(2);
  });

  test("a language there is not", async () => {
    const ran = await run(at, ["--help", "--lang", "fr"]);
    expect(ran).toMatchObject({ exit: 2, said: "--lang 只能是 zh 或 en，不能是“fr”。\n" });
  });
});

describe("the language", () => {
  test.each([
    [{}, [], /请给出/],
    [{ LANG: "en_US.UTF-8" }, [], /Name the file/],
    [{ LANG: "C.UTF-8" }, [], /请给出/],
    [{ LANG: "zh_CN.UTF-8" }, ["--lang", "en"], /Name the file/],
    [{ LANG: "en_US.UTF-8" }, ["--lang=zh"], /请给出/],
    [{ LANG: "en_US.UTF-8", LC_ALL: "zh_CN.UTF-8" }, [], /请给出/],
    [{ LANG: "zh_CN", LC_MESSAGES: "en_GB" }, [], /Name the file/],
  ])("%j %j", async (environment, argv, said) => {
    expect((await run(at, argv, { environment })).said).toMatch(said);
  });
});

describe("--help and --list", () => {
  test("help names every option and shows examples, on standard output", async () => {
    const [zh, en] = [await run(at, ["--help"]), await run(at, ["-h", "--lang", "en"])];
    for (const { exit, out, said } of [zh, en]) {
      expect([exit, said]).toEqual([0, ""]);
      const options =
        "rule sheet rows map unit set mapping reading out force values formulas json sensitivity";
      for (const option of `${options} summary no-summary recalculate lang list help`.split(" "))
        expect(out).toContain(`--${option}`);
      expect(out).toContain("npm run -s batch");
      for (const line of out.split("\n")) expect(line.length).toBeLessThan(130);
    }
    expect(zh.out).toContain("退出码");
    expect(en.out).toContain("Exit codes");
  });

  test("list names every rule with its inputs and readings", async () => {
    const { exit, out } = await run(at, ["--list"]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^STATION_AWARD {2}加氢站/m);
    expect(out).toMatch(/^ {4}investment +购置和安装总投资 {2}必填/m);
    expect(out).toMatch(/^ {4}rate +奖励比例 {2}可省略/m);
    expect(out).toMatch(/^ {4}revenues +营业收入 ×3 {2}必填/m);
    expect(out).toContain("--reading G12=lower|higher (lower)");
  });

  test("of one rule, as JSON, by its title", async () => {
    const { out } = await run(at, [
      "--list",
      "--rule",
      "加氢站(换氢站)建设奖励上限",
      "--json",
      "--lang",
      "en",
    ]);
    const [rule] = out.trim().split("\n").map((line) => JSON.parse(line) as { rule: string; inputs: { name: string }[] }); // prettier-ignore
    expect(rule?.rule).toBe("STATION_AWARD");
    expect(rule?.inputs.map(({ name }) => name)).toEqual(["investment", "commissionedOn", "rate"]);
  });
});
