/**
 * The picture that programs show beside a link to a host: the sign of the service and a sign of the tone. It has no words, so
 * one of each tone is enough for all languages; the signs differ in shape, for readers who see no colors. Drawn by distances,
 * which makes smooth edges without a library. Pure.
 */
import { crc32, deflateSync } from 'node:zlib';
import type { Tone } from '../worker/api/index.ts';

/** What networks crop least. */
export const PREVIEW_WIDTH = 1200;
export const PREVIEW_HEIGHT = 630;

type Color = readonly [red: number, green: number, blue: number];
type Point = readonly [x: number, y: number];
/** The distance to the edge of a shape in pixels: negative inside. */
type Shape = (x: number, y: number) => number;

const PAPER: Color = [0xf5, 0xf6, 0xf9];
const BRAND: Color = [0x24, 0x50, 0xc4];
const WHITE: Color = [0xff, 0xff, 0xff];

/** Those of the badge (worker/render/badge.ts). */
export const TONE_COLORS: Readonly<Record<Tone, Color>> = {
  good: [0x1a, 0x7f, 0x37],
  caution: [0x8a, 0x5a, 0x00],
  bad: [0xb4, 0x23, 0x18],
  unknown: [0x59, 0x63, 0x6e],
};

export const PREVIEW_TONES = Object.keys(TONE_COLORS) as Tone[];

const MIDDLE = PREVIEW_HEIGHT / 2;
const BRAND_AT: Point = [400, MIDDLE];
const TONE_AT: Point = [800, MIDDLE];
const RADIUS = 140;
const STROKE = 28;

/** From the middle of the circle. */
const SIGNS: Readonly<Record<Tone, readonly (readonly Point[])[]>> = {
  good: [
    [
      [-60, 5],
      [-18, 48],
      [64, -44],
    ],
  ],
  caution: [
    [
      [0, -68],
      [0, 18],
    ],
    [
      [0, 64],
      [0, 64],
    ],
  ],
  bad: [
    [
      [-48, -48],
      [48, 48],
    ],
    [
      [48, -48],
      [-48, 48],
    ],
  ],
  unknown: [
    [
      [-56, 0],
      [56, 0],
    ],
  ],
};

/** A PNG (RFC 2083). */
export function previewPicture(tone: Tone): Uint8Array {
  const layers: readonly (readonly [Shape, Color])[] = [
    [roundedBox(BRAND_AT, [RADIUS, RADIUS], RADIUS / 2), BRAND],
    ...envelope().map((shape) => [shape, WHITE] as const),
    [strokeOf([TONE_AT], 2 * RADIUS), TONE_COLORS[tone]],
    ...SIGNS[tone].map((line) => [strokeOf(line.map(beside(TONE_AT)), STROKE), WHITE] as const),
  ];
  return png(drawn(layers));
}

/** That of favicon.svg, whose square has 32 units. */
function envelope(): Shape[] {
  const scale = (2 * RADIUS) / 32;
  const at = ([x, y]: Point): Point => [BRAND_AT[0] + (x - 16) * scale, BRAND_AT[1] + (y - 16) * scale];
  const width = 2.2 * scale;
  const body = roundedBox(at([16, 17.75]), [9 * scale, 6.25 * scale], 0);
  const flap: Point[] = [
    [7.4, 11.8],
    [16, 18.4],
    [24.6, 11.8],
  ];
  return [(x, y) => Math.abs(body(x, y)) - width / 2, strokeOf(flap.map(at), width)];
}

function beside([left, top]: Point): (point: Point) => Point {
  return ([x, y]) => [left + x, top + y];
}

function roundedBox([left, top]: Point, [halfWidth, halfHeight]: Point, radius: number): Shape {
  return (x, y) => {
    const across = Math.abs(x - left) - halfWidth + radius;
    const down = Math.abs(y - top) - halfHeight + radius;
    const outside = Math.hypot(Math.max(across, 0), Math.max(down, 0));
    return outside + Math.min(Math.max(across, down), 0) - radius;
  };
}

/** A line with round ends and corners; of one point, a dot. */
function strokeOf(points: readonly Point[], width: number): Shape {
  const [first = TONE_AT, ...rest] = points;
  const ends = rest.length === 0 ? [first] : rest;
  const parts = ends.map((end, index) => [index === 0 ? first : (ends[index - 1] ?? first), end] as const);
  return (x, y) => Math.min(...parts.map(([from, to]) => distance([x, y], from, to))) - width / 2;
}

function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [across, down] = [toX - fromX, toY - fromY];
  const length = across * across + down * down;
  const along = length === 0 ? 0 : ((x - fromX) * across + (y - fromY) * down) / length;
  const at = Math.min(1, Math.max(0, along));
  return Math.hypot(x - fromX - at * across, y - fromY - at * down);
}

/** The rows of an image, each behind the number of its filter, which is none. */
function drawn(layers: readonly (readonly [Shape, Color])[]): Uint8Array {
  const row = 1 + 3 * PREVIEW_WIDTH;
  const bytes = new Uint8Array(row * PREVIEW_HEIGHT);
  for (let y = 0; y < PREVIEW_HEIGHT; y += 1) {
    for (let x = 0; x < PREVIEW_WIDTH; x += 1)
      bytes.set(isMargin(x, y) ? PAPER : colorAt(x + 0.5, y + 0.5, layers), y * row + 1 + 3 * x);
  }
  return bytes;
}

/** Most of the picture, where nothing has to be measured. */
function isMargin(x: number, y: number): boolean {
  const reach = RADIUS + 2;
  return Math.abs(y - MIDDLE) > reach || x < BRAND_AT[0] - reach || x > TONE_AT[0] + reach;
}

function colorAt(x: number, y: number, layers: readonly (readonly [Shape, Color])[]): number[] {
  let color: number[] = [...PAPER];
  for (const [shape, paint] of layers) {
    const cover = Math.min(1, Math.max(0, 0.5 - shape(x, y)));
    if (cover > 0)
      color = color.map((under, part) => Math.round(under + ((paint[part] ?? 0) - under) * cover));
  }
  return color;
}

function png(rows: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(PREVIEW_WIDTH, 0);
  header.writeUInt32BE(PREVIEW_HEIGHT, 4);
  // Eight bits for each of red, green and blue.
  header.set([8, 2], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
