/**
 * A report as CSV (RFC 4180): a line for each vantage point, port and address. Only words and numbers of our own are in it, no
 * text of a server, which a spreadsheet could take for a formula. Pure.
 */
import type { PortReport, Report, VantageReport } from '../../api/index.ts';

type Cell = string | number | boolean | null;

const COLUMNS: readonly (readonly [
  string,
  (row: PortReport, vantage: VantageReport, report: Report) => Cell,
])[] = [
  ['host', (_row, _vantage, { target }) => target.host],
  ['vantage', (_row, { vantage }) => vantage.id],
  ['port', ({ port }) => port],
  ['family', ({ family }) => family],
  ['address', ({ address }) => address],
  ['outcome', ({ outcome }) => outcome],
  ['reason', ({ reason }) => reason],
  ['state', ({ state }) => state],
  ['encryption', ({ encryption }) => encryption],
  ['tlsVersion', ({ tls }) => tls?.version ?? null],
  ['trusted', ({ tls }) => tls?.trusted ?? null],
  ['problems', ({ tls }) => tls?.problems.join(' ') ?? null],
  ['certificateNotAfter', ({ tls }) => tls?.certificates[0]?.notAfter ?? null],
  ['certificateDaysLeft', ({ tls }) => tls?.certificates[0]?.daysLeft ?? null],
  ['connectMs', ({ timings }) => timings.connectMs],
  ['totalMs', ({ timings }) => timings.totalMs],
  ['since', ({ since }) => since],
  ['checkedAt', ({ checkedAt }) => checkedAt],
  ['ageSeconds', ({ ageSeconds }) => ageSeconds],
];

export function reportCsv(report: Report): string {
  const rows = report.vantages.flatMap((vantage) =>
    vantage.ports.map((row) => COLUMNS.map(([, cell]) => cell(row, vantage, report))),
  );
  return [COLUMNS.map(([name]) => name), ...rows]
    .map((cells) => `${cells.map(written).join(',')}\r\n`)
    .join('');
}

/** In quotation marks where a comma, a quotation mark or a line break would divide it (§2.6). */
function written(cell: Cell): string {
  const text = cell === null ? '' : String(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
