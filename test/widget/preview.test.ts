/** The pictures beside links, read by a decoder of its own. */
import { crc32, inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import {
  PREVIEW_HEIGHT,
  PREVIEW_TONES,
  PREVIEW_WIDTH,
  previewPicture,
  TONE_COLORS,
} from '../../widget/preview.ts';
import type { Tone } from '../../worker/api/index.ts';
import { badgeSvg } from '../../worker/render/badge.ts';

const ROW = 1 + 3 * PREVIEW_WIDTH;

/** Of the chunks, in their order; throws where one is damaged. */
function chunksOf(picture: Uint8Array): [type: string, data: Buffer][] {
  const bytes = Buffer.from(picture);
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  const chunks: [string, Buffer][] = [];
  for (let at = 8; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    const named = bytes.subarray(at + 4, at + 8 + length);
    expect(bytes.readUInt32BE(at + 8 + length)).toBe(crc32(named));
    chunks.push([named.subarray(0, 4).toString('latin1'), named.subarray(4)]);
    at += 12 + length;
  }
  return chunks;
}

function rowsOf(picture: Uint8Array): Buffer {
  return inflateSync(chunksOf(picture)[1]?.[1] ?? Buffer.alloc(0));
}

function colorAt(rows: Buffer, x: number, y: number): number[] {
  return [...rows.subarray(y * ROW + 1 + 3 * x, y * ROW + 4 + 3 * x)];
}

const pictures = new Map(PREVIEW_TONES.map((tone) => [tone, rowsOf(previewPicture(tone))]));

it('are images of the size that the page names, one for each tone', () => {
  const [[type, header] = ['', Buffer.alloc(0)], [data] = [''], [end] = ['']] = chunksOf(
    previewPicture('good'),
  );
  expect([type, data, end]).toEqual(['IHDR', 'IDAT', 'IEND']);
  expect([header.readUInt32BE(0), header.readUInt32BE(4), ...header.subarray(8)]).toEqual([
    1200, 630, 8, 2, 0, 0, 0,
  ]);
  expect(PREVIEW_TONES.toSorted()).toEqual(['bad', 'caution', 'good', 'unknown'] satisfies Tone[]);
  for (const rows of pictures.values()) expect(rows.length).toBe(ROW * PREVIEW_HEIGHT);
});

it.each(PREVIEW_TONES)('have the color of the badge: %s', (tone) => {
  const rows = pictures.get(tone) ?? Buffer.alloc(0);
  const color = colorAt(rows, 800, 200);
  expect(color).toEqual([...TONE_COLORS[tone]]);
  const hex = `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
  expect(badgeSvg({ value: '', tone, title: '' })).toContain(`fill="${hex}"`);
});

it('differ in shape as well, for readers who see no colors', () => {
  const marks = PREVIEW_TONES.map((tone) => {
    const rows = pictures.get(tone) ?? Buffer.alloc(0);
    let mark = '';
    for (let y = 190; y < 450; y += 10)
      for (let x = 690; x < 910; x += 10)
        mark += colorAt(rows, x, y).every((part) => part === 255) ? '#' : '.';
    return mark;
  });
  for (const mark of marks) expect(mark).toContain('#');
  expect(new Set(marks).size).toBe(PREVIEW_TONES.length);
});

it('leave a margin, which networks crop', () => {
  for (const rows of pictures.values()) {
    const edges = [
      [0, 0],
      [1199, 629],
      [200, 315],
      [1000, 315],
      [600, 100],
    ] as const;
    expect(new Set(edges.map(([x, y]) => colorAt(rows, x, y).join()))).toEqual(new Set(['245,246,249']));
  }
});
