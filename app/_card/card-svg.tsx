import styles from "./card-svg.module.css";
import { type CardShape, type Scene, type TextLine, writeDash, writeNumber } from "./scene.ts";

/** A scene as SVG in the page: the same figures as the PNG, and sharp at every size. `words` say what it shows. */
export function CardSvg({ scene, words }: { scene: Scene; words: string }) {
  const { width, height, background, shapes, texts } = scene;
  return (
    <svg className={styles.card} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words}>
      <rect width={width} height={height} fill={background} />
      {numberParts(shapes).map(({ part, key }) => (
        <Outline key={key} shape={part} />
      ))}
      {numberParts(texts).map(({ part, key }) => (
        <Line key={key} line={part} />
      ))}
    </svg>
  );
}

function Outline({ shape }: { shape: CardShape }) {
  const { d, fill = "none", stroke, width, dash, offset, at } = shape;
  return (
    <path
      d={d}
      fill={fill}
      stroke={stroke}
      strokeWidth={width && writeNumber(width)}
      strokeDasharray={dash && writeDash(dash)}
      strokeDashoffset={offset && writeNumber(offset)}
      strokeLinejoin="round"
      transform={
        at && `translate(${writeNumber(at.x)} ${writeNumber(at.y)}) scale(${writeNumber(at.scale)})`
      }
    />
  );
}

function Line({ line }: { line: TextLine }) {
  const { text, size, weight, fill, anchor, turn } = line;
  const [x, y] = [writeNumber(line.x), writeNumber(line.y)];
  return (
    <text
      x={x}
      y={y}
      fill={fill}
      fontSize={writeNumber(size)}
      fontWeight={weight}
      textAnchor={anchor}
      transform={turn === undefined ? undefined : `rotate(${turn} ${x} ${y})`}
    >
      {text}
    </text>
  );
}

/** A scene's parts never change places: each is known by its own. */
function numberParts<Part>(parts: readonly Part[]): { part: Part; key: string }[] {
  return parts.map((part, place) => ({ part, key: String(place) }));
}
