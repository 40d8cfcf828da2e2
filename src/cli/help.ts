import { type Words, words } from "../engine/words";

/** What `--help` prints. */
export const HELP: Words = words(
  `按一条规则逐行测算一张申报名单，或复核旧文件里的 BT 公式。

  npm run batch -- 文件.xlsx|.csv --rule 规则 [选项]
  npm run batch -- 文件.xlsx --recalculate [--json]
  npm run batch -- --list [--rule 规则] [--json]

名单
  --rule 规则          规则名或标题，如 STATION_AWARD；--list 查看全部规则及其输入
  --sheet 名称         工作表；不写时取最前面的那一张（只用于 .xlsx）
  --rows A3:H200       名单所在区域，含标题行；不写时自动识别标题行，读到表末

列与输入
  --map 表头=输入      指定哪一列是哪项输入；年度数据由旧到新重复写；表头处也可写列号，如 C
  --unit 表头=万元     该列的单位：元、万元、亿元；比例列：小数、%
  --set 输入=值        所有行都用这个值；值留空表示未知（结论可为待核实）
  --mapping 文件.json  使用任务窗格导出的对应关系；--map、--unit、--set 可再修改
  --reading 编号=选项  在有疑义之处改用另一种读法，如 G12=higher

结果
  --out 文件           结果文件；不写时为同一文件夹下的“原名-结果”
  --force              结果文件已存在时覆盖（永不覆盖原文件）
  --values             写入数值：结论、金额、原因、差距、依据（默认）
  --formulas           写入公式，连同已算出的值（只用于 .xlsx）
  --summary            另写汇总；.xlsx 默认写入新工作表“测算汇总”（含图表），.csv 另存“原名-汇总.csv”
  --no-summary         不写汇总
  --json               标准输出上一行一个 JSON 对象；只有写了 --out 才另写文件
  --sensitivity        按有疑义之处的其他读法各算一遍，列出会变化的行数

复核
  --recalculate        重算工作簿里存着的每个 BT 公式，列出与存值不同的单元格。每个公式都以其引用
                       单元格的存值为准，一处有错不会牵连其他；空白单元格按 Windows 版 Excel 交为 0，
                       也试作空白，两者之一与存值相符即为相同；其他函数由本程序的计算器计算，算不了的
                       另列“无法核对”及原因

其他
  --lang zh|en         语言；不写时依终端（LANG），否则中文
  --help, -h           本说明

退出码  0 正常；1 文件、工作表或列有问题；2 命令写错；3 复核发现不同；130 中途按 Ctrl+C

相对路径从运行命令时所在的文件夹算起。进度和汇总写到标准错误；要把 --json 的结果接给别的程序，
请用 npm run -s batch（-s 使 npm 不在标准输出上写自己的话），或直接 node scripts/batch.mjs。

例子
  npm run batch -- 加氢站申报.xlsx --rule STATION_AWARD
  npm run batch -- 申报.xlsx --rule STATION_AWARD --sheet 二季度 --map "设备投入(万元)=investment" --unit "设备投入(万元)=万元"
  npm run batch -- 瞪羚.csv --rule GAZELLE_ELIGIBLE --set appliedOn=2025-06-30 --out 瞪羚-初筛.csv --summary
  npm run -s batch -- 申报.csv --rule STATION_AWARD --json | head -n 5
  npm run batch -- 旧台账.xlsx --recalculate
`,
  `Judges a list of applications row by row, or checks the BT formulas of an old file.

  npm run batch -- file.xlsx|.csv --rule RULE [options]
  npm run batch -- file.xlsx --recalculate [--json]
  npm run batch -- --list [--rule RULE] [--json]

The list
  --rule RULE          a rule's name or title, as STATION_AWARD; --list names them all with their inputs
  --sheet NAME         the sheet; the first one unless given (.xlsx only)
  --rows A3:H200       where the list stands, headings included; unless given, the heading row is found
                       and the list goes on to the end of the sheet

Columns and inputs
  --map HEADING=INPUT  which column serves which input; repeat for yearly inputs, oldest first; a column's
                       letter may stand for its heading
  --unit HEADING=UNIT  what the column counts in: yuan, wan (万元), yi (亿元); of rates: fraction, percent
  --set INPUT=VALUE    one value for all rows; left blank: not known, so that what hangs on it stays open
  --mapping FILE.json  a mapping exported from the pane; --map, --unit and --set may change it
  --reading ID=OPTION  another reading of a doubtful place, as G12=higher

The result
  --out FILE           the file to write; unless given, “name-结果” beside the input
  --force              replace that file if it exists (the input never is)
  --values             write values: verdict, amount, reasons, gap, citation (the default)
  --formulas           write formulas, with their values (.xlsx only)
  --summary            write a summary too; an .xlsx gets a sheet with a chart anyhow, beside a .csv
                       “name-汇总.csv” is written
  --no-summary         write no summary
  --json               one JSON object a row on standard output; a file only where --out names one
  --sensitivity        work everything out under the other readings too, and tell how many rows change

Recalculation
  --recalculate        recomputes every BT formula stored in a workbook and lists the cells whose stored value
                       differs. Each formula is checked against the stored values of the cells it refers to, so
                       that one wrong cell does not make others wrong; a blank cell is handed over as 0, as Excel
                       for Windows does, and as blank, and either agreeing is enough; other functions are
                       calculated by a calculator of our own, and what it cannot do is listed as not checkable

Other
  --lang zh|en         the language; unless given that of the terminal (LANG), else Chinese
  --help, -h           this text

Exit codes  0 fine; 1 a file, sheet or column is not right; 2 the command is not right; 3 the recalculation
            found differences; 130 stopped by Ctrl+C

Relative paths start at the folder where the command is given. Progress and summary go to standard error; to
hand the output of --json to another program use npm run -s batch (-s keeps npm's own words off standard output)
or node scripts/batch.mjs.

Examples
  npm run batch -- stations.xlsx --rule STATION_AWARD
  npm run batch -- list.xlsx --rule STATION_AWARD --sheet Q2 --map "Equipment=investment" --unit Equipment=wan
  npm run batch -- firms.csv --rule GAZELLE_ELIGIBLE --set appliedOn=2025-06-30 --out checked.csv --summary
  npm run -s batch -- list.csv --rule STATION_AWARD --json | head -n 5
  npm run batch -- old.xlsx --recalculate
`,
);
