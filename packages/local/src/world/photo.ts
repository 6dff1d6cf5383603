import { chinaTime } from "@guanhu/core/calendar";
import { encodePng, type Picture } from "./png.ts";
import { Random } from "./random.ts";

type Colour = readonly [red: number, green: number, blue: number];

const WIDTH = 480;
const HEIGHT = 320;

const skies: readonly [top: Colour, bottom: Colour][] = [
  [
    [112, 168, 220],
    [214, 232, 244],
  ],
  [
    [150, 170, 190],
    [222, 224, 222],
  ],
  [
    [120, 150, 200],
    [246, 214, 178],
  ],
  [
    [90, 130, 180],
    [200, 220, 230],
  ],
];
const hillColours: readonly Colour[] = [
  [86, 122, 84],
  [104, 134, 78],
  [120, 128, 84],
  [78, 108, 96],
];
const wallColours: readonly Colour[] = [
  [226, 214, 190],
  [236, 232, 224],
  [206, 176, 138],
  [214, 206, 196],
];
const roofColours: readonly Colour[] = [
  [92, 88, 92],
  [134, 74, 58],
  [110, 104, 100],
];
const WOOD: Colour = [116, 78, 52];
const GLASS: Colour = [150, 186, 204];
const EARTH: Colour = [176, 156, 120];
const STAMP: Colour = [250, 196, 60];

/** A photo as a phone would take it in a village, drawn: sky, hills, a house, a yard, the time in the corner. */
export function drawPhoto(seed: string, takenAt: string): Buffer {
  const random = new Random(seed);
  const picture: Picture = { width: WIDTH, height: HEIGHT, pixels: new Uint8Array(WIDTH * HEIGHT * 3) };
  const horizon = random.int(150, 190);
  drawSky(picture, random, horizon);
  for (const depth of [0, 1, 2]) drawHill(picture, random, horizon - 40 + depth * 22, depth);
  const house = placeHouse(random, horizon);
  drawGround(picture, random, horizon + 8, house);
  drawHouse(picture, random, house);
  for (let nth = random.int(2, 5); nth > 0; nth--) drawTree(picture, random, horizon);
  addGrain(picture, random);
  drawStamp(picture, chinaTime(takenAt));
  return encodePng(picture);
}

function drawSky(picture: Picture, random: Random, horizon: number) {
  const [top, bottom] = random.pick(skies);
  for (let y = 0; y < horizon; y++) box(picture, 0, y, WIDTH, 1, mix(top, bottom, y / horizon));
  const [x, y, radius] = [random.int(40, WIDTH - 40), random.int(24, 70), random.int(10, 16)];
  disc(picture, x, y, radius, [255, 244, 206]);
}

function drawHill(picture: Picture, random: Random, base: number, depth: number) {
  const colour = mix(random.pick(hillColours), [200, 214, 220], 0.5 - depth * 0.22);
  const waves = [1, 2, 3].map((nth) => ({
    length: random.int(90, 260) / nth,
    height: random.int(8, 26) / nth,
    shift: random.next() * 6.3,
  }));
  for (let x = 0; x < WIDTH; x++) {
    const rise = waves.reduce((sum, wave) => sum + Math.sin(x / wave.length + wave.shift) * wave.height, 0);
    const top = Math.round(base - 20 - rise);
    box(picture, x, top, 1, HEIGHT - top, colour);
  }
}

interface House {
  left: number;
  top: number;
  width: number;
  height: number;
  /** Left side of the door. */
  door: number;
}

function placeHouse(random: Random, horizon: number): House {
  const width = random.int(150, 220);
  const height = random.int(64, 86);
  const left = random.int(60, WIDTH - width - 60);
  return { left, top: horizon - height + 34, width, height, door: left + Math.round(width / 2) - 14 };
}

function drawGround(picture: Picture, random: Random, top: number, house: House) {
  const tint = random.int(-14, 14);
  for (let y = top; y < HEIGHT; y++) {
    const near = (y - top) / (HEIGHT - top);
    box(picture, 0, y, WIDTH, 1, mix(EARTH, [150 + tint, 136 + tint, 104], near));
  }
  // A path from the door to whoever holds the phone.
  const [from, to] = [house.door + 14, random.int(120, 360)];
  for (let y = top; y < HEIGHT; y++) {
    const near = (y - top) / (HEIGHT - top);
    const width = Math.round(12 + near * 70);
    box(picture, Math.round(from + (to - from) * near - width / 2), y, width, 1, [198, 184, 156]);
  }
}

function drawHouse(picture: Picture, random: Random, { left, top, width, height, door }: House) {
  const roof = random.pick(roofColours);
  const eaves = 12;
  const roofHeight = random.int(30, 44);
  for (let y = 0; y < roofHeight; y++) {
    const inset = Math.round(((roofHeight - y) / roofHeight) * 30) - eaves;
    const shade = y % 5 === 0 ? 0.86 : 1;
    box(picture, left + inset, top - roofHeight + y, width - 2 * inset, 1, scale(roof, shade));
  }
  box(picture, left, top, width, height, random.pick(wallColours));
  box(picture, door, top + height - 46, 28, 46, WOOD);
  box(picture, door + 13, top + height - 46, 2, 46, scale(WOOD, 0.7));
  for (const x of [left + 16, left + width - 50]) {
    box(picture, x - 2, top + 16, 38, 28, scale(WOOD, 0.9));
    box(picture, x, top + 18, 34, 24, GLASS);
    box(picture, x + 16, top + 18, 2, 24, WOOD);
  }
  // Couplets beside the door, as most houses keep them from the Spring Festival on.
  if (random.chance(0.7)) {
    for (const x of [door - 8, door + 31]) box(picture, x, top + height - 44, 5, 34, [186, 52, 44]);
  }
}

function drawTree(picture: Picture, random: Random, horizon: number) {
  const x = random.int(16, WIDTH - 16);
  const foot = horizon + random.int(24, 60);
  const height = random.int(28, 60);
  box(picture, x - 2, foot - height, 5, height, WOOD);
  const leaf: Colour = [random.int(70, 130), random.int(110, 150), random.int(60, 90)];
  for (let nth = 0; nth < 5; nth++) {
    const [dx, dy] = [random.int(-14, 14), random.int(-12, 8)];
    disc(picture, x + dx, foot - height + dy, random.int(9, 15), scale(leaf, 0.9 + random.next() * 0.2));
  }
}

// A phone's picture is never quite even; the grain lies in small squares, so that the file stays small.
function addGrain(picture: Picture, random: Random) {
  for (let y = 0; y < HEIGHT; y += 4) {
    for (let x = 0; x < WIDTH; x += 4) {
      const shift = random.int(-3, 3);
      for (let dy = 0; dy < 4; dy++) {
        for (let dx = 0; dx < 4; dx++) {
          const place = ((y + dy) * WIDTH + x + dx) * 3;
          for (let channel = 0; channel < 3; channel++) {
            picture.pixels[place + channel] = clamp((picture.pixels[place + channel] ?? 0) + shift);
          }
        }
      }
    }
  }
}

const glyphs: Readonly<Record<string, string>> = {
  "0": "111101101101111",
  "1": "010110010010111",
  "2": "111001111100111",
  "3": "111001111001111",
  "4": "101101111001001",
  "5": "111100111001111",
  "6": "111100111101111",
  "7": "111001010010010",
  "8": "111101111101111",
  "9": "111101111001111",
  "-": "000000111000000",
  ":": "000010000010000",
};

function drawStamp(picture: Picture, text: string) {
  const dot = 3;
  const left = WIDTH - text.length * 4 * dot - 12;
  for (const [nth, sign] of [...text].entries()) {
    for (const [place, on] of [...(glyphs[sign] ?? "")].entries()) {
      if (on !== "1") continue;
      const x = left + (nth * 4 + (place % 3)) * dot;
      box(picture, x, HEIGHT - 28 + Math.floor(place / 3) * dot, dot, dot, STAMP);
    }
  }
}

function box(picture: Picture, left: number, top: number, width: number, height: number, colour: Colour) {
  const right = Math.min(WIDTH, left + width);
  const bottom = Math.min(HEIGHT, top + height);
  const { pixels } = picture;
  const [red, green, blue] = colour;
  for (let y = Math.max(0, top); y < bottom; y++) {
    const end = (y * WIDTH + right) * 3;
    for (let place = (y * WIDTH + Math.max(0, left)) * 3; place < end; place += 3) {
      pixels[place] = red;
      pixels[place + 1] = green;
      pixels[place + 2] = blue;
    }
  }
}

function disc(picture: Picture, x: number, y: number, radius: number, colour: Colour) {
  for (let dy = -radius; dy <= radius; dy++) {
    const half = Math.round(Math.sqrt(radius * radius - dy * dy));
    box(picture, x - half, y + dy, half * 2 + 1, 1, colour);
  }
}

function mix(from: Colour, to: Colour, share: number): Colour {
  const part = (channel: 0 | 1 | 2) => clamp(from[channel] + (to[channel] - from[channel]) * share);
  return [part(0), part(1), part(2)];
}

function scale(colour: Colour, factor: number): Colour {
  return [clamp(colour[0] * factor), clamp(colour[1] * factor), clamp(colour[2] * factor)];
}

function clamp(value: number): number {
  return Math.max(0, Math.min(255, Math.round(value)));
}
