// scripts/zz-key.ts
import { spawn } from "node:child_process";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";

// server/src/report/collect.ts
function collect(items, each) {
  const found = [];
  let index = 0;
  for (const item of items) {
    const part = each(item, index++);
    if (Array.isArray(part)) for (const one of part) found.push(one);
    else found.push(part);
  }
  return found;
}

// server/src/report/table-grid.ts
function depthOf(text2) {
  if (/^[一二三四五六七八九十]+、/.test(text2)) return 1;
  return text2.startsWith("\uFF08") ? 2 : 3;
}
var labelColumns = 3;
var label = (text2, colspan = 1, rowspan = 1) => ({ text: text2, cell: null, colspan, rowspan });
function valuesOf(row2, width) {
  const last = row2.columns.length - 1;
  return row2.columns.map((column, index) => ({
    text: null,
    cell: row2.key ? `${row2.key}.${column.key}` : column.key,
    colspan: index === last ? width - last : 1,
    rowspan: 1
  }));
}
function blockWidth(table2) {
  return Math.max(...table2.rows.map((row2) => row2.columns.length));
}
function disclosureRow(table2, row2, lead) {
  const width = blockWidth(table2);
  const last = row2.columns.length - 1;
  const heads = row2.columns.map((column, index) => label(column.label.text, index === last ? width - last : 1));
  const [item, content] = row2.lead;
  const opening = lead && item && content ? [[label(item.text, width + 1)], [label(content.text), ...heads]] : [];
  return [...opening, [label(row2.label?.text ?? ""), ...valuesOf(row2, width)]];
}
function reachOf(table2, from, lead) {
  const start = table2.rows.indexOf(from);
  const depth = depthOf(lead.text);
  const opens = (row2) => [...row2.lead, ...row2.label ? [row2.label] : []].some((l) => depthOf(l.text) <= depth);
  const end = table2.rows.findIndex((row2, index) => index > start && opens(row2));
  return (end < 0 ? table2.rows.length : end) - start;
}
function applicationsRow(table2, row2, lead) {
  const text2 = row2.label?.text ?? "";
  const leads = lead ? row2.lead.map((l) => label(l.text, 1, reachOf(table2, row2, l))) : [];
  return [[...leads, label(text2, labelColumns + 1 - depthOf(text2)), ...valuesOf(row2, row2.columns.length)]];
}
function applicationsHead(table2, header) {
  const columns2 = (table2.rows[0]?.columns ?? []).map((column) => column.label.text);
  const [natural = "", ...others2] = columns2;
  const total = others2.pop() ?? "";
  const [note = "", applicants = "", organisations = ""] = header.map((l) => l.text);
  return [
    [label(note, labelColumns, 3), label(applicants, columns2.length)],
    [label(natural, 1, 2), label(organisations, others2.length), label(total, 1, 2)],
    others2.map((text2) => label(text2))
  ];
}
var resultsPerGroup = 5;
function proceedingsHead(table2, header) {
  const results2 = (table2.rows[0]?.columns ?? []).map((column) => column.label.text);
  const [review = "", suit = "", direct = "", afterReview = ""] = header.map((l) => l.text);
  return [
    [label(review, resultsPerGroup), label(suit, 2 * resultsPerGroup)],
    [
      ...results2.slice(0, resultsPerGroup).map((text2) => label(text2, 1, 2)),
      label(direct, resultsPerGroup),
      label(afterReview, resultsPerGroup)
    ],
    results2.slice(resultsPerGroup).map((text2) => label(text2))
  ];
}
function headOf(table2, header) {
  if (table2.id === "applications") return applicationsHead(table2, header);
  return table2.id === "proceedings" ? proceedingsHead(table2, header) : [];
}
function rowsOf(table2, row2, lead) {
  if (table2.id === "disclosure") return disclosureRow(table2, row2, lead);
  if (table2.id === "applications") return applicationsRow(table2, row2, lead);
  return [valuesOf(row2, row2.columns.length)];
}
function gridOf(table2, header) {
  return [...headOf(table2, header), ...collect(table2.rows, (row2) => rowsOf(table2, row2, true))];
}
function spread(rows) {
  const reaching = [];
  return rows.map((row2) => {
    const line2 = [];
    const skip = () => {
      while ((reaching[line2.length] ?? 0) > 0) {
        reaching[line2.length] = (reaching[line2.length] ?? 0) - 1;
        line2.push(null);
      }
    };
    for (const piece of row2) {
      skip();
      for (let i = 0; i < piece.colspan; i++) {
        reaching[line2.length] = piece.rowspan - 1;
        line2.push(i === 0 ? piece : null);
      }
    }
    skip();
    return line2;
  });
}

// server/src/report/write-table.ts
function writeTable(table2, header, writing) {
  const lines2 = writeGrid(gridOf(table2, header), writing);
  const all = writing.layout === "html" ? ["<table>", ...lines2, "</table>"] : lines2;
  return all.join(writing.eol ?? "\n");
}
function writeGrid(rows, writing) {
  const { layout } = writing;
  if (layout === "cells") return cellLines(rows, writing);
  if (layout === "html") return rows.map((row2) => `<tr>${row2.map((piece) => htmlCell(piece, writing)).join("")}</tr>`);
  if (layout === "glued") return rows.map((row2) => glued(row2, writing));
  if (layout === "spaced") return rows.map((row2) => texts(row2, writing).join(" "));
  const placed = writing.grid ? spread(rows) : rows;
  return placed.map((row2) => layout === "tab" ? texts(row2, writing).join("	") : bars(texts(row2, writing), writing));
}
function textOf(piece, writing) {
  if (!piece) return "";
  return piece.cell === null ? piece.text ?? "" : writing.value?.(piece.cell) ?? "0";
}
function texts(row2, writing) {
  return row2.map((piece) => textOf(piece, writing));
}
function bars(cells, writing) {
  const line2 = cells.join(" | ");
  return writing.outerBars ?? true ? `| ${line2} |` : line2;
}
function glued(row2, writing) {
  const labels = row2.filter((piece) => piece.cell === null).map((piece) => textOf(piece, writing));
  const values = row2.filter((piece) => piece.cell !== null).map((piece) => textOf(piece, writing));
  return labels.join("") + values.join(values.every((value) => value.length < 2) ? "" : " ");
}
function cellLines(rows, writing) {
  const gap = writing.gap ?? 1;
  const rowGap = writing.rowGap ?? gap;
  const indent = writing.indent ?? "";
  const lines2 = [];
  for (const row2 of rows) {
    if (lines2.length > 0) lines2.push(...Array(rowGap).fill(""));
    row2.forEach((piece, index) => {
      if (index > 0) lines2.push(...Array(gap).fill(""));
      lines2.push(indent + textOf(piece, writing));
    });
  }
  return lines2;
}
var entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };
function htmlCell(piece, writing) {
  const span = (name, count2) => count2 > 1 ? ` ${name}="${count2}"` : "";
  const text2 = textOf(piece, writing).replace(/[&<>]/g, (c2) => entities[c2] ?? c2);
  return `<td${span("colspan", piece.colspan)}${span("rowspan", piece.rowspan)}>${text2}</td>`;
}

// server/src/standard/applications.ts
var applicantColumns = [
  { key: "natural", name: "\u81EA\u7136\u4EBA", holds: "count", label: { text: "\u81EA\u7136\u4EBA" } },
  { key: "business", name: "\u5546\u4E1A\u4F01\u4E1A", holds: "count", label: { text: "\u5546\u4E1A\u4F01\u4E1A" } },
  { key: "research", name: "\u79D1\u7814\u673A\u6784", holds: "count", label: { text: "\u79D1\u7814\u673A\u6784" } },
  { key: "nonprofit", name: "\u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7", holds: "count", label: { text: "\u793E\u4F1A\u516C\u76CA\u7EC4\u7EC7" } },
  { key: "legalService", name: "\u6CD5\u5F8B\u670D\u52A1\u673A\u6784", holds: "count", label: { text: "\u6CD5\u5F8B\u670D\u52A1\u673A\u6784" } },
  { key: "other", name: "\u5176\u4ED6", holds: "count", label: { text: "\u5176\u4ED6" } },
  { key: "total", name: "\u603B\u8BA1", holds: "count", label: { text: "\u603B\u8BA1" } }
];
var applicationsHeader = [
  { text: "\uFF08\u672C\u5217\u6570\u636E\u7684\u52FE\u7A3D\u5173\u7CFB\u4E3A\uFF1A\u7B2C\u4E00\u9879\u52A0\u7B2C\u4E8C\u9879\u4E4B\u548C\uFF0C\u7B49\u4E8E\u7B2C\u4E09\u9879\u52A0\u7B2C\u56DB\u9879\u4E4B\u548C\uFF09" },
  { text: "\u7533\u8BF7\u4EBA\u60C5\u51B5" },
  { text: "\u6CD5\u4EBA\u6216\u5176\u4ED6\u7EC4\u7EC7" }
];
function row(sketch) {
  const text2 = sketch.number + sketch.text;
  return {
    key: sketch.key,
    name: sketch.group ? `${sketch.group}${text2}` : text2,
    label: { text: text2, accepted: [...sketch.accepted ?? [], sketch.text] },
    lead: sketch.lead ?? [],
    hasHeader: sketch.key === "received",
    columns: applicantColumns,
    essential: sketch.essential ?? false
  };
}
var refusedRows = [
  ["stateSecret", "\u5C5E\u4E8E\u56FD\u5BB6\u79D8\u5BC6"],
  ["lawForbids", "\u5176\u4ED6\u6CD5\u5F8B\u884C\u653F\u6CD5\u89C4\u7981\u6B62\u516C\u5F00"],
  ["securityStability", "\u5371\u53CA\u201C\u4E09\u5B89\u5168\u4E00\u7A33\u5B9A\u201D"],
  ["thirdPartyRights", "\u4FDD\u62A4\u7B2C\u4E09\u65B9\u5408\u6CD5\u6743\u76CA"],
  ["internalAffairs", "\u5C5E\u4E8E\u4E09\u7C7B\u5185\u90E8\u4E8B\u52A1\u4FE1\u606F"],
  ["processInfo", "\u5C5E\u4E8E\u56DB\u7C7B\u8FC7\u7A0B\u6027\u4FE1\u606F"],
  ["enforcementFile", "\u5C5E\u4E8E\u884C\u653F\u6267\u6CD5\u6848\u5377"],
  ["administrativeQuery", "\u5C5E\u4E8E\u884C\u653F\u67E5\u8BE2\u4E8B\u9879"]
];
var unavailableRows = [
  ["notHeld", "\u672C\u673A\u5173\u4E0D\u638C\u63E1\u76F8\u5173\u653F\u5E9C\u4FE1\u606F"],
  ["needsCreation", "\u6CA1\u6709\u73B0\u6210\u4FE1\u606F\u9700\u8981\u53E6\u884C\u5236\u4F5C"],
  ["unclearAfterCorrection", "\u8865\u6B63\u540E\u7533\u8BF7\u5185\u5BB9\u4ECD\u4E0D\u660E\u786E"]
];
var unprocessedRows = [
  ["petition", "\u4FE1\u8BBF\u4E3E\u62A5\u6295\u8BC9\u7C7B\u7533\u8BF7"],
  ["repeated", "\u91CD\u590D\u7533\u8BF7"],
  ["publication", "\u8981\u6C42\u63D0\u4F9B\u516C\u5F00\u51FA\u7248\u7269"],
  ["excessive", "\u65E0\u6B63\u5F53\u7406\u7531\u5927\u91CF\u53CD\u590D\u7533\u8BF7"],
  ["reconfirmation", "\u8981\u6C42\u884C\u653F\u673A\u5173\u786E\u8BA4\u6216\u91CD\u65B0\u51FA\u5177\u5DF2\u83B7\u53D6\u4FE1\u606F"]
];
var otherHandlingRows = [
  ["notCorrected", "\u7533\u8BF7\u4EBA\u65E0\u6B63\u5F53\u7406\u7531\u903E\u671F\u4E0D\u8865\u6B63\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7"],
  ["feeUnpaid", "\u7533\u8BF7\u4EBA\u903E\u671F\u672A\u6309\u6536\u8D39\u901A\u77E5\u8981\u6C42\u7F34\u7EB3\u8D39\u7528\u3001\u884C\u653F\u673A\u5173\u4E0D\u518D\u5904\u7406\u5176\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7"],
  ["remaining", "\u5176\u4ED6"]
];
function group(prefix, label2, rows) {
  const title = label2.replace(/^（.）/, "");
  return rows.map(
    ([key, text2], index) => row({
      key: `${prefix}.${key}`,
      number: `${index + 1}.`,
      text: text2,
      group: `${title}\xB7`,
      lead: index === 0 ? [{ text: label2, accepted: [title] }] : []
    })
  );
}
var otherHandlingSingle = row({ key: "otherHandling", number: "\uFF08\u516D\uFF09", text: "\u5176\u4ED6\u5904\u7406" });
function rowsWith(otherHandling) {
  return [
    row({ key: "received", number: "\u4E00\u3001", text: "\u672C\u5E74\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF", essential: true }),
    row({ key: "carriedIn", number: "\u4E8C\u3001", text: "\u4E0A\u5E74\u7ED3\u8F6C\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6570\u91CF", essential: true }),
    row({ key: "granted", number: "\uFF08\u4E00\uFF09", text: "\u4E88\u4EE5\u516C\u5F00", lead: [{ text: "\u4E09\u3001\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C", accepted: ["\u672C\u5E74\u5EA6\u529E\u7406\u7ED3\u679C"] }] }),
    row({
      key: "partial",
      number: "\uFF08\u4E8C\uFF09",
      text: "\u90E8\u5206\u516C\u5F00\uFF08\u533A\u5206\u5904\u7406\u7684\uFF0C\u53EA\u8BA1\u8FD9\u4E00\u60C5\u5F62\uFF0C\u4E0D\u8BA1\u5176\u4ED6\u60C5\u5F62\uFF09",
      accepted: ["\uFF08\u4E8C\uFF09\u90E8\u5206\u516C\u5F00", "\u90E8\u5206\u516C\u5F00"]
    }),
    ...group("refused", "\uFF08\u4E09\uFF09\u4E0D\u4E88\u516C\u5F00", refusedRows),
    ...group("unavailable", "\uFF08\u56DB\uFF09\u65E0\u6CD5\u63D0\u4F9B", unavailableRows),
    ...group("unprocessed", "\uFF08\u4E94\uFF09\u4E0D\u4E88\u5904\u7406", unprocessedRows),
    ...otherHandling,
    row({ key: "processed", number: "\uFF08\u4E03\uFF09", text: "\u603B\u8BA1", essential: true }),
    row({ key: "carriedOut", number: "\u56DB\u3001", text: "\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406", essential: true })
  ];
}
var summands = (rows) => rows.map((r) => r.key).filter((key) => !["received", "carriedIn", "processed", "carriedOut"].includes(key));
function identitiesOf(rows) {
  const parts = applicantColumns.filter((c2) => c2.key !== "total");
  const perColumn = applicantColumns.flatMap((c2) => [
    {
      code: "E1",
      left: [`received.${c2.key}`, `carriedIn.${c2.key}`],
      relation: "=",
      right: [`processed.${c2.key}`, `carriedOut.${c2.key}`],
      name: `\u201C${c2.name}\u201D\u5217\uFF1A\u4E00\uFF0B\u4E8C\uFF1D\u4E09\uFF08\u4E03\uFF09\uFF0B\u56DB`
    },
    {
      code: "E2",
      left: summands(rows).map((key) => `${key}.${c2.key}`),
      relation: "=",
      right: [`processed.${c2.key}`],
      name: `\u201C${c2.name}\u201D\u5217\uFF1A\uFF08\u4E00\uFF09\u81F3\uFF08\u516D\uFF09\u5404\u9879\u4E4B\u548C\uFF1D\uFF08\u4E03\uFF09\u603B\u8BA1`
    }
  ]);
  const perRow = rows.map(
    (r) => ({
      code: "E3",
      left: parts.map((c2) => `${r.key}.${c2.key}`),
      relation: "=",
      right: [`${r.key}.total`],
      name: `\u201C${r.name}\u201D\u884C\uFF1A\u5404\u7C7B\u7533\u8BF7\u4EBA\u4E4B\u548C\uFF1D\u603B\u8BA1`
    })
  );
  return [...perColumn, ...perRow];
}
function table(otherHandling) {
  const rows = rowsWith(otherHandling);
  return { id: "applications", section: 3, name: "\u8868\u4E09", rows, identities: identitiesOf(rows) };
}
var applications2019 = table([otherHandlingSingle]);
var applications2021 = table(group("otherHandling", "\uFF08\u516D\uFF09\u5176\u4ED6\u5904\u7406", otherHandlingRows));

// server/src/standard/disclosure.ts
var count = (key, text2, more = {}) => ({
  key,
  name: text2,
  holds: "count",
  label: { text: text2, ...more }
});
var previousItems = count("previousItems", "\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF");
var change = {
  key: "change",
  name: "\u672C\u5E74\u589E/\u51CF",
  holds: "change",
  label: { text: "\u672C\u5E74\u589E/\u51CF", variants: ["\u672C\u5E74\u589E/\u51CF\u6570", "\u672C\u5E74\u589E\u51CF\u6570\u91CF"] }
};
var decisions2019 = count("decisions", "\u5904\u7406\u51B3\u5B9A\u6570\u91CF");
var decisions2021 = count("decisions", "\u672C\u5E74\u5904\u7406\u51B3\u5B9A\u6570\u91CF");
var blocks2019 = [
  {
    item: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E00\uFF09\u9879",
    columns: [count("made", "\u672C\u5E74\u65B0\u5236\u4F5C\u6570\u91CF"), count("disclosed", "\u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF"), count("totalDisclosed", "\u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF")],
    rows: [
      { key: "regulations", label: { text: "\u89C4\u7AE0" } },
      { key: "normativeDocs", label: { text: "\u89C4\u8303\u6027\u6587\u4EF6", variants: ["\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6"] } }
    ]
  },
  {
    item: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E94\uFF09\u9879",
    columns: [previousItems, change, decisions2019],
    rows: [
      { key: "licensing", label: { text: "\u884C\u653F\u8BB8\u53EF" } },
      { key: "otherServices", label: { text: "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879" } }
    ]
  },
  {
    item: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516D\uFF09\u9879",
    columns: [previousItems, change, decisions2019],
    rows: [
      { key: "penalties", label: { text: "\u884C\u653F\u5904\u7F5A" } },
      { key: "coercion", label: { text: "\u884C\u653F\u5F3A\u5236" } }
    ]
  },
  {
    item: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516B\uFF09\u9879",
    columns: [previousItems, change],
    rows: [{ key: "fees", label: { text: "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39" } }]
  },
  {
    item: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E5D\uFF09\u9879",
    columns: [
      count("items", "\u91C7\u8D2D\u9879\u76EE\u6570\u91CF"),
      {
        key: "amount",
        name: "\u91C7\u8D2D\u603B\u91D1\u989D",
        holds: "amount",
        label: {
          text: "\u91C7\u8D2D\u603B\u91D1\u989D",
          accepted: ["\u91C7\u8D2D\u603B\u91D1\u989D\uFF08\u5143\uFF09", "\u91C7\u8D2D\u603B\u91D1\u989D\uFF08\u4E07\u5143\uFF09", "\u91C7\u8D2D\u603B\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09", "\u91C7\u8D2D\u603B\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u5143\uFF09"]
        }
      }
    ],
    rows: [{ key: "procurement", label: { text: "\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D" } }]
  }
];
var blocks2021 = [
  {
    item: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E00\uFF09\u9879",
    columns: [count("made", "\u672C\u5E74\u5236\u53D1\u4EF6\u6570"), count("repealed", "\u672C\u5E74\u5E9F\u6B62\u4EF6\u6570"), count("inForce", "\u73B0\u884C\u6709\u6548\u4EF6\u6570")],
    rows: [
      { key: "regulations", label: { text: "\u89C4\u7AE0" } },
      { key: "normativeDocs", label: { text: "\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6", variants: ["\u89C4\u8303\u6027\u6587\u4EF6"] } }
    ]
  },
  {
    item: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u4E94\uFF09\u9879",
    columns: [decisions2021],
    rows: [{ key: "licensing", label: { text: "\u884C\u653F\u8BB8\u53EF" } }]
  },
  {
    item: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516D\uFF09\u9879",
    columns: [decisions2021],
    rows: [
      { key: "penalties", label: { text: "\u884C\u653F\u5904\u7F5A" } },
      { key: "coercion", label: { text: "\u884C\u653F\u5F3A\u5236" } }
    ]
  },
  {
    item: "\u7B2C\u4E8C\u5341\u6761\u7B2C\uFF08\u516B\uFF09\u9879",
    columns: [
      {
        key: "amount",
        name: "\u672C\u5E74\u6536\u8D39\u91D1\u989D",
        holds: "amount",
        label: { text: "\u672C\u5E74\u6536\u8D39\u91D1\u989D\uFF08\u5355\u4F4D\uFF1A\u4E07\u5143\uFF09", accepted: ["\u672C\u5E74\u6536\u8D39\u91D1\u989D", "\u672C\u5E74\u6536\u8D39\u91D1\u989D\uFF08\u4E07\u5143\uFF09"] }
      }
    ],
    rows: [{ key: "fees", label: { text: "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39" } }]
  }
];
function rowsOf2(blocks) {
  return blocks.flatMap(
    (block) => block.rows.map((row2, index) => ({
      key: row2.key,
      name: row2.label.text,
      label: row2.label,
      lead: index === 0 ? [{ text: block.item }, { text: "\u4FE1\u606F\u5185\u5BB9" }] : [],
      hasHeader: index === 0,
      columns: block.columns,
      essential: false
    }))
  );
}
var atLeast = (code, row2, rowName, more, less, name) => ({
  code,
  left: [`${row2}.${more}`],
  relation: ">=",
  right: [`${row2}.${less}`],
  name: `\u201C${rowName}\u201D\u884C\uFF1A${name}`
});
var documentRows = [
  ["regulations", "\u89C4\u7AE0"],
  ["normativeDocs", "\u89C4\u8303\u6027\u6587\u4EF6"]
];
var itemRows = [
  ["licensing", "\u884C\u653F\u8BB8\u53EF"],
  ["otherServices", "\u5176\u4ED6\u5BF9\u5916\u7BA1\u7406\u670D\u52A1\u4E8B\u9879"],
  ["penalties", "\u884C\u653F\u5904\u7F5A"],
  ["coercion", "\u884C\u653F\u5F3A\u5236"],
  ["fees", "\u884C\u653F\u4E8B\u4E1A\u6027\u6536\u8D39"]
];
var identities2019 = [
  ...documentRows.map(([key, name]) => atLeast("I1", key, name, "totalDisclosed", "disclosed", "\u5BF9\u5916\u516C\u5F00\u603B\u6570\u91CF\u4E0D\u5C11\u4E8E\u672C\u5E74\u65B0\u516C\u5F00\u6570\u91CF")),
  ...itemRows.map(
    ([key, name]) => ({
      code: "I2",
      left: [`${key}.previousItems`, `${key}.change`],
      relation: ">=",
      right: [],
      name: `\u201C${name}\u201D\u884C\uFF1A\u4E0A\u4E00\u5E74\u9879\u76EE\u6570\u91CF\u52A0\u672C\u5E74\u589E/\u51CF\u4E0D\u5C0F\u4E8E 0`
    })
  ),
  {
    code: "I3",
    left: ["procurement.items"],
    relation: "zero-together",
    right: ["procurement.amount"],
    name: "\u201C\u653F\u5E9C\u96C6\u4E2D\u91C7\u8D2D\u201D\u884C\uFF1A\u91C7\u8D2D\u9879\u76EE\u6570\u91CF\u4E0E\u91C7\u8D2D\u603B\u91D1\u989D\u540C\u4E3A 0 \u6216\u540C\u4E0D\u4E3A 0"
  }
];
var identities2021 = documentRows.map(
  ([key, name]) => atLeast("I4", key, key === "regulations" ? name : `\u884C\u653F${name}`, "inForce", "made", "\u73B0\u884C\u6709\u6548\u4EF6\u6570\u4E0D\u5C11\u4E8E\u672C\u5E74\u5236\u53D1\u4EF6\u6570")
);
var disclosure2019 = {
  id: "disclosure",
  section: 2,
  name: "\u8868\u4E8C",
  rows: rowsOf2(blocks2019),
  identities: identities2019
};
var disclosure2021 = {
  id: "disclosure",
  section: 2,
  name: "\u8868\u4E8C",
  rows: rowsOf2(blocks2021),
  identities: identities2021
};

// server/src/standard/proceedings.ts
var groups = [
  { key: "review", name: "\u884C\u653F\u590D\u8BAE" },
  { key: "suitDirect", name: "\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9" },
  { key: "suitAfterReview", name: "\u590D\u8BAE\u540E\u8D77\u8BC9" }
];
var results = [
  { key: "upheld", name: "\u7ED3\u679C\u7EF4\u6301" },
  { key: "corrected", name: "\u7ED3\u679C\u7EA0\u6B63" },
  { key: "otherResult", name: "\u5176\u4ED6\u7ED3\u679C" },
  { key: "pending", name: "\u5C1A\u672A\u5BA1\u7ED3" },
  { key: "total", name: "\u603B\u8BA1" }
];
var proceedingsHeader = [
  { text: "\u884C\u653F\u590D\u8BAE", variants: ["\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u88AB\u884C\u653F\u590D\u8BAE"] },
  { text: "\u884C\u653F\u8BC9\u8BBC", variants: ["\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u88AB\u884C\u653F\u8BC9\u8BBC"] },
  { text: "\u672A\u7ECF\u590D\u8BAE\u76F4\u63A5\u8D77\u8BC9" },
  { text: "\u590D\u8BAE\u540E\u8D77\u8BC9" }
];
var columns = groups.flatMap(
  (group2) => results.map((result) => ({
    key: `${group2.key}.${result.key}`,
    name: `${group2.name}\xB7${result.name}`,
    holds: "count",
    label: { text: result.name }
  }))
);
var identities = groups.map((group2, index) => ({
  code: `E${index + 4}`,
  left: results.filter((r) => r.key !== "total").map((r) => `${group2.key}.${r.key}`),
  relation: "=",
  right: [`${group2.key}.total`],
  name: `\u201C${group2.name}\u201D\uFF1A\u5404\u7C7B\u7ED3\u679C\u4E4B\u548C\uFF1D\u603B\u8BA1`
}));
var proceedings = {
  id: "proceedings",
  section: 4,
  name: "\u8868\u56DB",
  rows: [{ key: "", name: "\u590D\u8BAE\u3001\u8BC9\u8BBC\u6570\u636E", label: null, lead: [], hasHeader: true, columns, essential: true }],
  identities
};

// server/src/standard/forms.ts
var tableIds = ["disclosure", "applications", "proceedings"];
var formIds = ["2019", "2021"];
var forms = {
  "2019": {
    id: "2019",
    years: { from: 2019, to: 2020 },
    source: "\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142019\u301560\u53F7",
    tables: { disclosure: disclosure2019, applications: applications2019, proceedings }
  },
  "2021": {
    id: "2021",
    years: { from: 2021, to: null },
    source: "\u56FD\u529E\u516C\u5F00\u529E\u51FD\u30142021\u301530\u53F7",
    tables: { disclosure: disclosure2021, applications: applications2021, proceedings }
  }
};
var tableHeaders = {
  disclosure: [],
  applications: applicationsHeader,
  proceedings: proceedingsHeader
};
var firstFormYear = Math.min(...formIds.map((id) => forms[id].years.from));

// server/src/standard/sections.ts
var sections = [
  {
    number: 1,
    title: "\u603B\u4F53\u60C5\u51B5",
    accepted: [],
    variants: [
      "\u5DE5\u4F5C\u603B\u4F53\u60C5\u51B5",
      "\u603B\u4F53\u5DE5\u4F5C\u60C5\u51B5",
      "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u603B\u4F53\u60C5\u51B5",
      "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u603B\u4F53\u60C5\u51B5",
      "\u653F\u52A1\u516C\u5F00\u603B\u4F53\u60C5\u51B5",
      "\u653F\u52A1\u516C\u5F00\u5DE5\u4F5C\u603B\u4F53\u60C5\u51B5",
      "\u5DE5\u4F5C\u57FA\u672C\u60C5\u51B5",
      "\u57FA\u672C\u60C5\u51B5",
      "\u5DE5\u4F5C\u6982\u8FF0",
      "\u6982\u8FF0",
      "\u603B\u4F53\u6982\u51B5"
    ],
    keywords: [
      ["\u603B\u4F53", "\u6982\u51B5", "\u6982\u8FF0", "\u57FA\u672C"],
      ["\u60C5\u51B5", "\u6982\u51B5", "\u6982\u8FF0"]
    ]
  },
  {
    number: 2,
    title: "\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u60C5\u51B5",
    accepted: ["\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u7684\u60C5\u51B5"],
    variants: ["\u653F\u5E9C\u4E3B\u52A8\u516C\u5F00\u4FE1\u606F\u60C5\u51B5", "\u884C\u653F\u673A\u5173\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u60C5\u51B5", "\u4E3B\u52A8\u516C\u5F00\u60C5\u51B5", "\u653F\u5E9C\u4FE1\u606F\u4E3B\u52A8\u516C\u5F00\u60C5\u51B5", "\u4E3B\u52A8\u516C\u5F00\u4FE1\u606F\u60C5\u51B5"],
    keywords: [["\u4E3B\u52A8\u516C\u5F00"], ["\u60C5\u51B5"]]
  },
  {
    number: 3,
    title: "\u6536\u5230\u548C\u5904\u7406\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u60C5\u51B5",
    accepted: ["\u6536\u5230\u548C\u5904\u7406\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u7684\u60C5\u51B5"],
    variants: [
      "\u884C\u653F\u673A\u5173\u6536\u5230\u548C\u5904\u7406\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u60C5\u51B5",
      "\u6536\u5230\u548C\u5904\u7406\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u60C5\u51B5",
      "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u6536\u5230\u548C\u5904\u7406\u60C5\u51B5",
      "\u6536\u5230\u548C\u529E\u7406\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u60C5\u51B5",
      "\u4F9D\u7533\u8BF7\u516C\u5F00\u653F\u5E9C\u4FE1\u606F\u60C5\u51B5",
      "\u653F\u5E9C\u4FE1\u606F\u4F9D\u7533\u8BF7\u516C\u5F00\u60C5\u51B5",
      "\u4F9D\u7533\u8BF7\u516C\u5F00\u60C5\u51B5",
      "\u4F9D\u7533\u8BF7\u516C\u5F00\u529E\u7406\u60C5\u51B5"
    ],
    keywords: [["\u7533\u8BF7"], ["\u6536\u5230", "\u53D7\u7406", "\u5904\u7406", "\u529E\u7406", "\u4F9D\u7533\u8BF7"], ["\u60C5\u51B5"]]
  },
  {
    number: 4,
    title: "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5",
    accepted: [
      "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC\u7684\u60C5\u51B5",
      "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u884C\u653F\u590D\u8BAE\u548C\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5",
      "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u884C\u653F\u590D\u8BAE\u53CA\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5",
      "\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u88AB\u7533\u8BF7\u884C\u653F\u590D\u8BAE\u3001\u63D0\u8D77\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5",
      "\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u88AB\u7533\u8BF7\u884C\u653F\u590D\u8BAE\u3001\u63D0\u8D77\u884C\u653F\u8BC9\u8BBC\u7684\u60C5\u51B5",
      "\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u88AB\u7533\u8BF7\u884C\u653F\u590D\u8BAE\u3001\u63D0\u8D77\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5",
      "\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u88AB\u7533\u8BF7\u884C\u653F\u590D\u8BAE\u3001\u63D0\u8D77\u884C\u653F\u8BC9\u8BBC\u7684\u60C5\u51B5",
      "\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u88AB\u7533\u8BF7\u884C\u653F\u590D\u8BAE\u548C\u63D0\u8D77\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5"
    ],
    variants: [
      "\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5",
      "\u884C\u653F\u590D\u8BAE\u548C\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5",
      "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u590D\u8BAE\u3001\u8BC9\u8BBC\u60C5\u51B5",
      "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u884C\u653F\u8BC9\u8BBC\u3001\u884C\u653F\u590D\u8BAE\u60C5\u51B5",
      "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5",
      "\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u884C\u653F\u590D\u8BAE\u3001\u63D0\u8D77\u884C\u653F\u8BC9\u8BBC\u60C5\u51B5",
      "\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u884C\u653F\u590D\u8BAE\u3001\u63D0\u8D77\u884C\u653F\u8BC9\u8BBC\u7684\u60C5\u51B5"
    ],
    keywords: [["\u590D\u8BAE"], ["\u8BC9\u8BBC"], ["\u60C5\u51B5"]]
  },
  {
    number: 5,
    title: "\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5",
    accepted: ["\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5"],
    variants: [
      "\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u548C\u6539\u8FDB\u60C5\u51B5",
      "\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u548C\u6539\u8FDB\u60C5\u51B5",
      "\u4E3B\u8981\u95EE\u9898\u548C\u6539\u8FDB\u60C5\u51B5",
      "\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5",
      "\u5B58\u5728\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5",
      "\u5B58\u5728\u7684\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5",
      "\u5B58\u5728\u7684\u95EE\u9898\u548C\u6539\u8FDB\u60C5\u51B5",
      "\u5B58\u5728\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5",
      "\u5B58\u5728\u95EE\u9898\u548C\u6539\u8FDB\u60C5\u51B5",
      "\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u63AA\u65BD",
      "\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u548C\u6539\u8FDB\u63AA\u65BD",
      "\u5B58\u5728\u95EE\u9898\u53CA\u6539\u8FDB\u63AA\u65BD",
      "\u5B58\u5728\u7684\u95EE\u9898\u53CA\u6539\u8FDB\u63AA\u65BD",
      "\u5B58\u5728\u7684\u95EE\u9898\u548C\u6539\u8FDB\u63AA\u65BD",
      "\u5DE5\u4F5C\u4E2D\u5B58\u5728\u7684\u4E3B\u8981\u95EE\u9898\u53CA\u6539\u8FDB\u60C5\u51B5"
    ],
    keywords: [
      ["\u95EE\u9898", "\u4E0D\u8DB3"],
      ["\u6539\u8FDB", "\u63AA\u65BD", "\u6574\u6539", "\u6253\u7B97"]
    ]
  },
  {
    number: 6,
    title: "\u5176\u4ED6\u9700\u8981\u62A5\u544A\u7684\u4E8B\u9879",
    accepted: ["\u5176\u4ED6\u9700\u8981\u62A5\u544A\u4E8B\u9879"],
    variants: [
      "\u5176\u5B83\u9700\u8981\u62A5\u544A\u7684\u4E8B\u9879",
      "\u5176\u5B83\u9700\u8981\u62A5\u544A\u4E8B\u9879",
      "\u5176\u4ED6\u9700\u8981\u8BF4\u660E\u7684\u4E8B\u9879",
      "\u9700\u8981\u62A5\u544A\u7684\u5176\u4ED6\u4E8B\u9879",
      "\u5176\u4ED6\u9700\u62A5\u544A\u7684\u4E8B\u9879",
      "\u5176\u4ED6\u62A5\u544A\u4E8B\u9879",
      "\u5176\u4ED6\u4E8B\u9879"
    ],
    keywords: [["\u5176\u4ED6", "\u5176\u5B83"], ["\u4E8B\u9879"]]
  }
];

// test/helpers/draft-numbers.ts
var disclosure = {
  "2019": {
    "disclosure.normativeDocs.made": "2",
    "disclosure.normativeDocs.disclosed": "2",
    "disclosure.normativeDocs.totalDisclosed": "9",
    "disclosure.licensing.previousItems": "6",
    "disclosure.licensing.change": "1",
    "disclosure.licensing.decisions": "8",
    "disclosure.otherServices.previousItems": "4",
    "disclosure.otherServices.decisions": "5",
    "disclosure.penalties.previousItems": "5",
    "disclosure.penalties.change": "-1",
    "disclosure.penalties.decisions": "3",
    "disclosure.procurement.items": "3",
    "disclosure.procurement.amount": "12.5"
  },
  "2021": {
    "disclosure.normativeDocs.made": "2",
    "disclosure.normativeDocs.repealed": "1",
    "disclosure.normativeDocs.inForce": "6",
    "disclosure.licensing.decisions": "8",
    "disclosure.penalties.decisions": "3"
  }
};
var others = {
  "applications.received.natural": "6",
  "applications.received.business": "2",
  "applications.received.total": "8",
  "applications.carriedIn.natural": "2",
  "applications.carriedIn.total": "2",
  "applications.granted.natural": "4",
  "applications.granted.business": "2",
  "applications.granted.total": "6",
  "applications.partial.natural": "1",
  "applications.partial.total": "1",
  "applications.unavailable.notHeld.natural": "1",
  "applications.unavailable.notHeld.total": "1",
  "applications.unprocessed.petition.natural": "1",
  "applications.unprocessed.petition.total": "1",
  "applications.processed.natural": "7",
  "applications.processed.business": "2",
  "applications.processed.total": "9",
  "applications.carriedOut.natural": "1",
  "applications.carriedOut.total": "1",
  "proceedings.review.upheld": "1",
  "proceedings.review.total": "1"
};
function draftCells(form, overrides = {}) {
  const given = { ...disclosure[form], ...others, ...overrides };
  const known = /* @__PURE__ */ new Set();
  const cellsOf = (id) => Object.fromEntries(
    forms[form].tables[id].rows.flatMap(
      (row2) => row2.columns.map((column) => {
        const key = row2.key ? `${row2.key}.${column.key}` : column.key;
        known.add(`${id}.${key}`);
        return [key, given[`${id}.${key}`] ?? "0"];
      })
    )
  );
  const [disclosed, applications, proceedings2] = tableIds.map(cellsOf);
  const unknown = Object.keys(given).find((key) => !known.has(key));
  if (unknown) throw new Error(`form ${form} has no cell ${unknown}`);
  return { disclosure: disclosed ?? {}, applications: applications ?? {}, proceedings: proceedings2 ?? {} };
}

// server/src/standard/organs.ts
var organKinds = [
  { kind: "province", name: "\u7701\u7EA7\u653F\u5E9C", suffixes: ["\u7701\u4EBA\u6C11\u653F\u5E9C", "\u7701\u653F\u5E9C", "\u81EA\u6CBB\u533A\u4EBA\u6C11\u653F\u5E9C", "\u81EA\u6CBB\u533A\u653F\u5E9C"], selfReferences: ["\u7701", "\u533A"] },
  {
    kind: "city",
    name: "\u5E02\u653F\u5E9C",
    suffixes: [
      "\u5E02\u4EBA\u6C11\u653F\u5E9C",
      "\u5E02\u653F\u5E9C",
      "\u81EA\u6CBB\u5DDE\u4EBA\u6C11\u653F\u5E9C",
      "\u81EA\u6CBB\u5DDE\u653F\u5E9C",
      "\u5DDE\u4EBA\u6C11\u653F\u5E9C",
      "\u5DDE\u653F\u5E9C",
      "\u76DF\u884C\u653F\u516C\u7F72",
      "\u76DF\u884C\u7F72",
      "\u5730\u533A\u884C\u653F\u516C\u7F72",
      "\u5730\u533A\u884C\u7F72"
    ],
    selfReferences: ["\u5E02", "\u5DDE", "\u76DF", "\u5730\u533A"]
  },
  {
    kind: "county",
    name: "\u53BF\u533A\u65D7\u653F\u5E9C",
    suffixes: ["\u53BF\u4EBA\u6C11\u653F\u5E9C", "\u53BF\u653F\u5E9C", "\u533A\u4EBA\u6C11\u653F\u5E9C", "\u533A\u653F\u5E9C", "\u65D7\u4EBA\u6C11\u653F\u5E9C", "\u65D7\u653F\u5E9C"],
    selfReferences: ["\u53BF", "\u533A", "\u65D7"]
  },
  { kind: "town", name: "\u9547\u653F\u5E9C", suffixes: ["\u9547", "\u9547\u4EBA\u6C11\u653F\u5E9C", "\u9547\u653F\u5E9C"], selfReferences: ["\u9547"] },
  {
    kind: "township",
    name: "\u4E61\u653F\u5E9C",
    suffixes: ["\u4E61", "\u4E61\u4EBA\u6C11\u653F\u5E9C", "\u4E61\u653F\u5E9C", "\u82CF\u6728", "\u82CF\u6728\u4EBA\u6C11\u653F\u5E9C", "\u82CF\u6728\u653F\u5E9C"],
    selfReferences: ["\u4E61", "\u82CF\u6728"]
  },
  {
    kind: "street",
    name: "\u8857\u9053\u529E\u4E8B\u5904",
    suffixes: ["\u8857\u9053", "\u8857\u9053\u529E\u4E8B\u5904", "\u8857\u9053\u529E", "\u529E\u4E8B\u5904"],
    selfReferences: ["\u8857\u9053", "\u8857", "\u529E\u4E8B\u5904", "\u8857\u9053\u529E", "\u8857\u529E", "\u529E", "\u5904"]
  },
  { kind: "bureau", name: "\u5C40", suffixes: ["\u5C40", "\u6D77\u5173"], selfReferences: ["\u5C40", "\u90E8\u95E8", "\u5173"] },
  {
    kind: "commission",
    name: "\u59D4\u5458\u4F1A",
    suffixes: ["\u59D4\u5458\u4F1A", "\u76D1\u7763\u7BA1\u7406\u59D4\u5458\u4F1A", "\u59D4", "\u6539\u59D4", "\u5065\u59D4", "\u8D44\u59D4"],
    selfReferences: ["\u59D4", "\u59D4\u5458\u4F1A"]
  },
  { kind: "department", name: "\u5385\u3001\u90E8", suffixes: ["\u5385", "\u90E8"], selfReferences: ["\u5385", "\u90E8"] },
  {
    kind: "office",
    name: "\u529E\u516C\u5BA4",
    suffixes: ["\u529E\u516C\u5BA4", "\u529E\u516C\u5385", "\u653F\u5E9C\u529E", "\u653F\u52A1\u516C\u5F00\u529E", "\u4FA8\u529E", "\u5916\u4E8B\u529E", "\u65B9\u5FD7\u529E", "\u4FE1\u8BBF\u529E"],
    selfReferences: ["\u529E", "\u5385", "\u5BA4"]
  },
  {
    kind: "administrative-committee",
    name: "\u7BA1\u7406\u59D4\u5458\u4F1A",
    suffixes: ["\u7BA1\u7406\u59D4\u5458\u4F1A", "\u7BA1\u59D4\u4F1A", "\u5F00\u53D1\u533A", "\u56ED\u533A", "\u9AD8\u65B0\u533A", "\u65B0\u533A"],
    selfReferences: ["\u59D4", "\u7BA1\u59D4\u4F1A", "\u533A", "\u529E", "\u5C40"]
  },
  {
    kind: "institution",
    name: "\u4E2D\u5FC3\u3001\u961F\u3001\u9662\u3001\u6240\u7B49",
    suffixes: [
      "\u4E2D\u5FC3",
      "\u603B\u961F",
      "\u652F\u961F",
      "\u5927\u961F",
      "\u6240",
      "\u7AD9",
      "\u5904",
      "\u9662",
      "\u9986",
      "\u793E",
      "\u5B66\u4F1A",
      "\u534F\u4F1A",
      "\u8054\u5408\u4F1A",
      "\u603B\u4F1A",
      "\u96C6\u56E2",
      "\u516C\u53F8",
      "\u5B66\u6821",
      "\u5B66\u9662",
      "\u5927\u5B66",
      "\u533B\u9662"
    ],
    selfReferences: ["\u4E2D\u5FC3", "\u961F", "\u603B\u961F", "\u652F\u961F", "\u5927\u961F", "\u6240", "\u7AD9", "\u5904", "\u9662", "\u9986", "\u793E", "\u4F1A", "\u516C\u53F8", "\u6821"]
  }
];

// test/helpers/draft-prose.ts
function selfReferenceOf(organ) {
  const endings = organKinds.flatMap((kind) => kind.suffixes.filter((s) => organ.endsWith(s)).map((suffix) => ({ kind, suffix })));
  const [best] = endings.sort((a, b) => b.suffix.length - a.suffix.length);
  if (!best) return "\u672C\u673A\u5173";
  const { selfReferences } = best.kind;
  return `\u6211${selfReferences.find((word) => organ.includes(word)) ?? selfReferences[0]}`;
}
var noticeTitles = {
  "2019": "\u300A\u56FD\u52A1\u9662\u529E\u516C\u5385\u653F\u5E9C\u4FE1\u606F\u4E0E\u653F\u52A1\u516C\u5F00\u529E\u516C\u5BA4\u5173\u4E8E\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u6709\u5173\u4E8B\u9879\u7684\u901A\u77E5\u300B",
  "2021": "\u300A\u56FD\u52A1\u9662\u529E\u516C\u5385\u653F\u5E9C\u4FE1\u606F\u4E0E\u653F\u52A1\u516C\u5F00\u529E\u516C\u5BA4\u5173\u4E8E\u5370\u53D1\u3008\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u683C\u5F0F\u3009\u7684\u901A\u77E5\u300B"
};
function writePreamble({ form, organ, year }) {
  const parts = sections.map(({ title }) => title).join("\uFF0C");
  return [
    `\u6839\u636E\u300A\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6761\u4F8B\u300B\uFF08\u56FD\u52A1\u9662\u4EE4\u7B2C711\u53F7\uFF0C\u4EE5\u4E0B\u7B80\u79F0\u300A\u6761\u4F8B\u300B\uFF09\u548C${noticeTitles[form]}\uFF08${forms[form].source}\uFF09\u8981\u6C42\uFF0C\u73B0\u516C\u5E03${organ}${year}\u5E74\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A\u3002`,
    `\u672C\u62A5\u544A\u5305\u62EC${parts}\u516D\u4E2A\u90E8\u5206\u3002\u6240\u5217\u6570\u636E\u7684\u7EDF\u8BA1\u671F\u9650\u81EA${year}\u5E741\u67081\u65E5\u8D77\u81F3${year}\u5E7412\u670831\u65E5\u6B62\u3002\u5982\u5BF9\u672C\u62A5\u544A\u6709\u7591\u95EE\uFF0C\u8BF7\u4E0E${organ}\u8054\u7CFB\uFF08\u5730\u5740\uFF1A\u4E91\u6C40\u533A\u9752\u79BE\u8DEF1\u53F7\uFF1B\u90AE\u7F16\uFF1A456700\uFF1B\u7535\u8BDD\uFF1A0100-5550123\uFF1B\u7535\u5B50\u90AE\u7BB1\uFF1Agongkai@example.gov.cn\uFF09\u3002`
  ].join("\n");
}
function writeOverview(subject) {
  const { year, self } = subject;
  return [
    `${year}\u5E74\uFF0C${self}\u8BA4\u771F\u8D2F\u5F7B\u843D\u5B9E\u300A\u6761\u4F8B\u300B\uFF0C\u575A\u6301\u4EE5\u516C\u5F00\u4E3A\u5E38\u6001\u3001\u4E0D\u516C\u5F00\u4E3A\u4F8B\u5916\uFF0C\u624E\u5B9E\u505A\u597D\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u3002`,
    `\uFF08\u4E00\uFF09\u4E3B\u52A8\u516C\u5F00\u3002\u5168\u5E74\u4E3B\u52A8\u516C\u5F00\u653F\u5E9C\u4FE1\u606F126\u6761\uFF0C\u5176\u4E2D\u653F\u5E9C\u7F51\u7AD9\u516C\u5F0098\u6761\uFF0C\u653F\u52A1\u65B0\u5A92\u4F53\u516C\u5F0028\u6761\u3002${documentsSentence(subject)}`,
    `\uFF08\u4E8C\uFF09\u4F9D\u7533\u8BF7\u516C\u5F00\u3002${requestsSentence(subject)}${proceedingsSentence(subject)}`,
    `\uFF08\u4E09\uFF09\u653F\u5E9C\u4FE1\u606F\u7BA1\u7406\u3002${self}\u4E25\u683C\u6267\u884C\u4FE1\u606F\u53D1\u5E03\u5BA1\u6838\u5236\u5EA6\uFF0C\u5BF9\u62DF\u516C\u5F00\u7684\u4FE1\u606F\u5148\u5BA1\u67E5\u540E\u53D1\u5E03\uFF0C\u53CA\u65F6\u66F4\u65B0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u76EE\u5F55\u548C\u6307\u5357\u3002`,
    `\uFF08\u56DB\uFF09\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5E73\u53F0\u5EFA\u8BBE\u3002${self}\u6301\u7EED\u7EF4\u62A4\u653F\u5E9C\u7F51\u7AD9\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4E13\u680F\u548C\u653F\u52A1\u65B0\u5A92\u4F53\uFF0C\u505A\u5230\u680F\u76EE\u6E05\u695A\u3001\u5185\u5BB9\u51C6\u786E\u3001\u67E5\u8BE2\u65B9\u4FBF\u3002`,
    `\uFF08\u4E94\uFF09\u76D1\u7763\u4FDD\u969C\u3002${self}\u5C06\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7EB3\u5165\u5E74\u5EA6\u5DE5\u4F5C\u8003\u6838\uFF0C\u5B9A\u671F\u7EC4\u7EC7\u4E1A\u52A1\u57F9\u8BAD\uFF0C\u4E3B\u52A8\u63A5\u53D7\u793E\u4F1A\u8BC4\u8BAE\u3002\u5168\u5E74\u672A\u53D1\u751F\u8D23\u4EFB\u8FFD\u7A76\u60C5\u5F62\u3002`
  ].join("\n");
}
function problemParagraphs({ self }) {
  return [
    `${self}\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u8FD8\u5B58\u5728\u4E00\u4E9B\u4E0D\u8DB3\uFF1A\u4E00\u662F\u653F\u7B56\u89E3\u8BFB\u7684\u5F62\u5F0F\u4E0D\u591F\u4E30\u5BCC\uFF1B\u4E8C\u662F\u90E8\u5206\u5DE5\u4F5C\u4EBA\u5458\u5BF9\u4E1A\u52A1\u8FD8\u4E0D\u591F\u719F\u6089\u3002`,
    "\u4E0B\u4E00\u6B65\u5C06\u91CD\u70B9\u505A\u597D\u4EE5\u4E0B\u5DE5\u4F5C\uFF1A\u4E00\u662F\u7EFC\u5408\u8FD0\u7528\u56FE\u8868\u3001\u95EE\u7B54\u7B49\u5F62\u5F0F\u89E3\u8BFB\u653F\u7B56\uFF0C\u8BA9\u7FA4\u4F17\u770B\u5F97\u61C2\uFF1B\u4E8C\u662F\u6BCF\u5B63\u5EA6\u7EC4\u7EC7\u4E00\u6B21\u4E1A\u52A1\u57F9\u8BAD\uFF0C\u63D0\u9AD8\u529E\u7406\u8D28\u91CF\u3002"
  ].join("\n");
}
var numberOf = (text2) => Number.parseInt(text2 ?? "", 10) || 0;
function documentsSentence({ form, cells }) {
  const count2 = (column) => numberOf(cells.disclosure[`normativeDocs.${column}`]);
  return form === "2019" ? `\u672C\u5E74\u65B0\u5236\u4F5C\u89C4\u8303\u6027\u6587\u4EF6${count2("made")}\u4EF6\uFF0C\u5BF9\u5916\u516C\u5F00\u89C4\u8303\u6027\u6587\u4EF6\u603B\u6570${count2("totalDisclosed")}\u4EF6\u3002` : `\u672C\u5E74\u5236\u53D1\u884C\u653F\u89C4\u8303\u6027\u6587\u4EF6${count2("made")}\u4EF6\uFF0C\u5E9F\u6B62${count2("repealed")}\u4EF6\uFF0C\u73B0\u884C\u6709\u6548${count2("inForce")}\u4EF6\u3002`;
}
function requestsSentence({ year, self, cells }) {
  const total = (key) => numberOf(cells.applications[`${key}.total`]);
  const sum = (group2) => Object.entries(cells.applications).filter(([key]) => key.startsWith(group2) && key.endsWith(".total")).reduce((all, [, text2]) => all + numberOf(text2), 0);
  if (total("received") + total("carriedIn") === 0) return `${year}\u5E74\uFF0C${self}\u672A\u6536\u5230\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7\u3002`;
  const results2 = [
    ["\u4E88\u4EE5\u516C\u5F00", sum("granted")],
    ["\u90E8\u5206\u516C\u5F00", sum("partial")],
    ["\u4E0D\u4E88\u516C\u5F00", sum("refused")],
    ["\u65E0\u6CD5\u63D0\u4F9B", sum("unavailable")],
    ["\u4E0D\u4E88\u5904\u7406", sum("unprocessed")],
    ["\u5176\u4ED6\u5904\u7406", sum("otherHandling")]
  ];
  const named = results2.filter(([, count2]) => count2 > 0).map(([name, count2]) => `${name}${count2}\u4EF6`);
  return `${year}\u5E74\uFF0C${self}\u65B0\u6536\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7533\u8BF7${total("received")}\u4EF6\uFF0C\u4E0A\u5E74\u7ED3\u8F6C${total("carriedIn")}\u4EF6\uFF1B\u672C\u5E74\u5EA6\u529E\u7ED3${total("processed")}\u4EF6\uFF0C\u5176\u4E2D${named.join("\uFF0C")}\uFF1B\u7ED3\u8F6C\u4E0B\u5E74\u5EA6\u7EE7\u7EED\u529E\u7406${total("carriedOut")}\u4EF6\u3002`;
}
function proceedingsSentence({ cells }) {
  const total = (group2) => numberOf(cells.proceedings[`${group2}.total`]);
  const reviews = total("review");
  const suits = total("suitDirect") + total("suitAfterReview");
  if (reviews + suits === 0) return "\u5168\u5E74\u672A\u53D1\u751F\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5F15\u8D77\u7684\u884C\u653F\u590D\u8BAE\u3001\u884C\u653F\u8BC9\u8BBC\u3002";
  return `\u56E0\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u88AB\u7533\u8BF7\u884C\u653F\u590D\u8BAE${reviews}\u4EF6\uFF0C\u88AB\u63D0\u8D77\u884C\u653F\u8BC9\u8BBC${suits}\u4EF6\u3002`;
}

// test/helpers/draft.ts
var bodies = ["overview", "disclosure", "applications", "proceedings", "problems", "others"];
function cleanDraft(options = {}) {
  const parts = draftParts(options);
  const kept = sections.filter(({ number }) => !options.without?.includes(number));
  const blocks = kept.flatMap(({ number }) => [parts.headings[number - 1] ?? "", parts[bodies[number - 1] ?? "others"]]);
  return [parts.title, parts.preamble, ...blocks].join("\n").replaceAll("\n", options.eol ?? "\n");
}
function draftParts(options = {}) {
  const form = options.form ?? "2021";
  const organ = options.organ ?? "\u9752\u79BE\u9547\u4EBA\u6C11\u653F\u5E9C";
  const year = options.year ?? (form === "2019" ? 2020 : 2023);
  const self = selfReferenceOf(organ);
  const cells = draftCells(form, options.cells);
  const subject = { form, organ, year, self, cells };
  return {
    title: `${organ}${year}\u5E74\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u5DE5\u4F5C\u5E74\u5EA6\u62A5\u544A`,
    preamble: writePreamble(subject),
    headings: sections.map(({ title }, index) => `${"\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D"[index]}\u3001${title}`),
    overview: writeOverview(subject),
    disclosure: tableText("disclosure", form, cells, options),
    applications: tableText("applications", form, cells, options),
    proceedings: tableText("proceedings", form, cells, options),
    problems: problemParagraphs(subject),
    others: form === "2019" ? "\u65E0\u5176\u4ED6\u9700\u8981\u62A5\u544A\u7684\u4E8B\u9879\u3002" : `${year}\u5E74\uFF0C${self}\u672A\u6536\u53D6\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4FE1\u606F\u5904\u7406\u8D39\uFF0C\u6CA1\u6709\u5176\u4ED6\u9700\u8981\u62A5\u544A\u7684\u4E8B\u9879\u3002`,
    ...options.parts
  };
}
function tableText(id, form, cells, options) {
  const writing = { ...options.writing, layout: options.layout ?? "pipe", value: (key) => cells[id][key] ?? "" };
  return writeTable(forms[form].tables[id], tableHeaders[id], writing);
}

// scripts/bench/drafts.ts
var paragraphs = [
  "\u5065\u5168\u4FE1\u606F\u53D1\u5E03\u5BA1\u6838\u673A\u5236\u3002\u4E25\u683C\u6267\u884C\u201C\u5148\u5BA1\u67E5\u3001\u540E\u516C\u5F00\u201D\u5236\u5EA6\uFF0C\u5BF9\u62DF\u516C\u5F00\u7684\u4FE1\u606F\u9010\u6761\u8FDB\u884C\u4FDD\u5BC6\u5BA1\u67E5\u548C\u6587\u5B57\u6821\u6838\uFF0C\u5168\u5E74\u5BA1\u6838\u5404\u7C7B\u4FE1\u606F#\u6761\uFF0C\u9000\u56DE\u4FEE\u6539#\u6761\uFF0C\u505A\u5230\u4F9D\u6CD5\u516C\u5F00\u3001\u51C6\u786E\u516C\u5F00\u3002",
  "\u52A0\u5F3A\u91CD\u70B9\u9886\u57DF\u4FE1\u606F\u516C\u5F00\u3002\u56F4\u7ED5\u7FA4\u4F17\u5173\u5FC3\u7684\u4E49\u52A1\u6559\u80B2\u3001\u533B\u7597\u536B\u751F\u3001\u793E\u4F1A\u6551\u52A9\u3001\u73AF\u5883\u4FDD\u62A4\u7B49\u4E8B\u9879\uFF0C\u53CA\u65F6\u516C\u5F00\u653F\u7B56\u63AA\u65BD\u3001\u529E\u4E8B\u6307\u5357\u548C\u529E\u7406\u7ED3\u679C\uFF0C\u5168\u5E74\u53D1\u5E03\u91CD\u70B9\u9886\u57DF\u4FE1\u606F#\u6761\uFF0C\u5176\u4E2D\u793E\u4F1A\u6551\u52A9\u7C7B#\u6761\u3002",
  "\u505A\u597D\u653F\u7B56\u6587\u4EF6\u89E3\u8BFB\u3002\u575A\u6301\u653F\u7B56\u6587\u4EF6\u4E0E\u89E3\u8BFB\u6750\u6599\u540C\u6B65\u7EC4\u7EC7\u3001\u540C\u6B65\u5BA1\u7B7E\u3001\u540C\u6B65\u53D1\u5E03\uFF0C\u7EFC\u5408\u8FD0\u7528\u56FE\u8868\u3001\u95EE\u7B54\u3001\u77ED\u89C6\u9891\u7B49\u5F62\u5F0F\uFF0C\u53D1\u5E03\u89E3\u8BFB\u6750\u6599#\u7BC7\uFF0C\u9605\u8BFB\u91CF\u8FBE\u5230#\u4EBA\u6B21\u3002",
  "\u89C4\u8303\u4F9D\u7533\u8BF7\u516C\u5F00\u529E\u7406\u3002\u5B8C\u5584\u63A5\u6536\u3001\u767B\u8BB0\u3001\u5BA1\u6838\u3001\u7B54\u590D\u3001\u5F52\u6863\u5404\u73AF\u8282\u5DE5\u4F5C\u6D41\u7A0B\uFF0C\u52A0\u5F3A\u4E0E\u7533\u8BF7\u4EBA\u7684\u6C9F\u901A\uFF0C\u4E3B\u52A8\u4E86\u89E3\u5176\u771F\u5B9E\u9700\u6C42\uFF0C\u5728\u6CD5\u5B9A\u671F\u9650\u5185\u4E88\u4EE5\u7B54\u590D\uFF0C\u5F53\u9762\u548C\u7535\u8BDD\u7B54\u590D\u54A8\u8BE2#\u4EBA\u6B21\u3002",
  "\u63A8\u8FDB\u653F\u52A1\u516C\u5F00\u6807\u51C6\u5316\u89C4\u8303\u5316\u3002\u5BF9\u7167\u57FA\u5C42\u653F\u52A1\u516C\u5F00\u6807\u51C6\u76EE\u5F55\uFF0C\u9010\u9879\u68B3\u7406\u516C\u5F00\u4E8B\u9879\u3001\u516C\u5F00\u5185\u5BB9\u3001\u516C\u5F00\u65F6\u9650\u548C\u516C\u5F00\u6E20\u9053\uFF0C\u8C03\u6574\u76EE\u5F55#\u9879\uFF0C\u5728\u4FBF\u6C11\u670D\u52A1\u5927\u5385\u8BBE\u7F6E\u516C\u5F00\u4E13\u533A#\u5904\uFF0C\u65B9\u4FBF\u7FA4\u4F17\u67E5\u9605\u3002",
  "\u62D3\u5C55\u516C\u5F00\u6E20\u9053\u3002\u5728\u529E\u597D\u653F\u5E9C\u7F51\u7AD9\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u4E13\u680F\u7684\u540C\u65F6\uFF0C\u5145\u5206\u53D1\u6325\u653F\u52A1\u65B0\u5A92\u4F53\u3001\u6751\uFF08\u5C45\uFF09\u52A1\u516C\u5F00\u680F\u3001\u4E61\u6751\u5E7F\u64AD\u7684\u4F5C\u7528\uFF0C\u63A8\u9001\u4FE1\u606F#\u6761\uFF0C\u5F20\u8D34\u516C\u544A#\u4EFD\uFF0C\u89E3\u7B54\u7FA4\u4F17\u63D0\u95EE#\u4E2A\u3002",
  "\u52A0\u5F3A\u653F\u5E9C\u4FE1\u606F\u7BA1\u7406\u3002\u843D\u5B9E\u516C\u6587\u516C\u5F00\u5C5E\u6027\u6E90\u5934\u8BA4\u5B9A\u8981\u6C42\uFF0C\u5BF9\u5386\u5E74\u6587\u4EF6\u8FDB\u884C\u6E05\u7406\uFF0C\u91CD\u65B0\u6838\u5B9A\u516C\u5F00\u5C5E\u6027#\u4EF6\uFF0C\u5176\u4E2D\u7531\u4E0D\u4E88\u516C\u5F00\u8F6C\u4E3A\u4E3B\u52A8\u516C\u5F00#\u4EF6\uFF0C\u5168\u90E8\u6309\u8981\u6C42\u5728\u7F51\u7AD9\u66F4\u65B0\u3002",
  "\u5F3A\u5316\u76D1\u7763\u4FDD\u969C\u3002\u5C06\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u7EB3\u5165\u5E74\u5EA6\u7EE9\u6548\u8003\u6838\uFF0C\u6BCF\u5B63\u5EA6\u5F00\u5C55\u4E00\u6B21\u68C0\u67E5\uFF0C\u901A\u62A5\u95EE\u9898#\u4E2A\uFF0C\u7763\u4FC3\u6574\u6539\u5230\u4F4D\uFF1B\u7EC4\u7EC7\u4E1A\u52A1\u57F9\u8BAD#\u6B21\uFF0C\u53C2\u52A0\u57F9\u8BAD#\u4EBA\u6B21\uFF0C\u5DE5\u4F5C\u4EBA\u5458\u7684\u4E1A\u52A1\u80FD\u529B\u8FDB\u4E00\u6B65\u63D0\u9AD8\u3002",
  "\u56DE\u5E94\u793E\u4F1A\u5173\u5207\u3002\u8BA4\u771F\u529E\u7406\u7F51\u6C11\u7559\u8A00\u548C12345\u70ED\u7EBF\u8F6C\u529E\u4E8B\u9879\uFF0C\u5168\u5E74\u529E\u7406#\u4EF6\uFF0C\u529E\u7ED3\u7387\u4FDD\u6301\u5728\u8F83\u9AD8\u6C34\u5E73\uFF1B\u7EC4\u7EC7\u201C\u653F\u5E9C\u5F00\u653E\u65E5\u201D\u6D3B\u52A8#\u573A\uFF0C\u9080\u8BF7\u4EBA\u5927\u4EE3\u8868\u3001\u653F\u534F\u59D4\u5458\u548C\u7FA4\u4F17\u4EE3\u8868#\u4EBA\u53C2\u52A0\u3002",
  "\u63D0\u5347\u516C\u5F00\u8D28\u91CF\u3002\u6309\u7167\u300A\u4E2D\u534E\u4EBA\u6C11\u5171\u548C\u56FD\u653F\u5E9C\u4FE1\u606F\u516C\u5F00\u6761\u4F8B\u300B\uFF08\u56FD\u52A1\u9662\u4EE4\u7B2C711\u53F7\uFF09\u8981\u6C42\uFF0C\u5BF9\u7F51\u7AD9\u680F\u76EE\u8FDB\u884C\u4F18\u5316\u8C03\u6574\uFF0C\u5408\u5E76\u91CD\u590D\u680F\u76EE#\u4E2A\uFF0C\u65B0\u589E\u680F\u76EE#\u4E2A\uFF0C\u4FEE\u6B63\u9519\u8BEF\u94FE\u63A5#\u5904\u3002"
];
var slips = ["\u7F51\u7AD9\u6539\u7248\u5E73\u7A33\u8FC7\u5EA6\u3002", "[bookmark: _GoBack]", "\u7EDF\u8BA1\u671F\u9650\u4E3A20231\u67081\u65E5\u81F312\u670831\u65E5\u3002", "\u6211\u5C40\u5C06\u7EE7\u7EED\u52AA\u529B\u3002"];
var paragraphsPerSlip = 7;
function draftOf(characters) {
  const rest = characters - cleanDraft().length;
  const prose = [];
  for (let length = 0, i = 0; length < rest; i++) {
    const paragraph = numbered(i, paragraphs[i % paragraphs.length] ?? "");
    const slip = i % paragraphsPerSlip === 0 ? slips[i / paragraphsPerSlip % slips.length] : "";
    prose.push(`${paragraph}${slip}`);
    length += paragraph.length + (slip?.length ?? 0) + 1;
  }
  const half = Math.ceil(prose.length / 2);
  return cleanDraft({ parts: { overview: prose.slice(0, half).join("\n"), problems: prose.slice(half).join("\n") } });
}
function numbered(index, paragraph) {
  let count2 = index * 3;
  return `${index % 9 + 1}.${paragraph.replaceAll("#", () => String(count2++ * 37 % 490 + 1))}`;
}

// scripts/zz-key.ts
var uri = "file:///bench.txt";
var text = draftOf(2e4);
var child = spawn(process.execPath, [...process.argv.slice(2), "dist/server.js", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
var c = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
c.listen();
await c.sendRequest("initialize", { processId: process.pid, rootUri: null, capabilities: { textDocument: { diagnostic: {} } } });
await c.sendNotification("initialized", {});
await c.sendNotification("textDocument/didOpen", { textDocument: { uri, languageId: "plaintext", version: 1, text } });
var lines = text.split("\n");
var line = lines.findIndex((_, i) => lines.slice(0, i).join("\n").length > text.length / 2);
var ts = [];
var size = 0;
for (let i = 0; i < 620; i++) {
  const s = performance.now();
  await c.sendNotification("textDocument/didChange", { textDocument: { uri, version: i + 2 }, contentChanges: [{ range: { start: { line, character: 0 }, end: { line, character: 0 } }, text: "\u653F" }] });
  const r = await c.sendRequest("textDocument/diagnostic", { textDocument: { uri } });
  size = JSON.stringify(r).length;
  if (i >= 20) ts.push(performance.now() - s);
}
ts.sort((a, b) => a - b);
console.log("bytes", size, "p50", ts[300].toFixed(2), "p75", ts[450].toFixed(2), "p90", ts[540].toFixed(2), "p95", ts[570].toFixed(2), "p99", ts[594].toFixed(2));
var ps = [];
for (let i = 0; i < 300; i++) {
  const s = performance.now();
  await c.sendRequest("textDocument/inlayHint", { textDocument: { uri }, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } } });
  ps.push(performance.now() - s);
}
ps.sort((a, b) => a - b);
console.log("ping p50", ps[150].toFixed(2), "p95", ps[285].toFixed(2));
await c.sendRequest("shutdown");
await c.sendNotification("exit");
setTimeout(() => process.exit(), 500);
