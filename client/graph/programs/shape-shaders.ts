/** Lengths are CSS pixels; `v_local` is the place in the node's own square, y upwards. */
export const SHAPE_VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_fill;
attribute vec4 a_outline;
attribute vec4 a_ring;
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_fill;
varying vec4 v_outline;
varying vec4 v_ring;
varying vec2 v_local;
varying float v_radius;
varying float v_shape;

const float bias = 255.0 / 254.0;

void main() {
  v_radius = a_size / u_sizeRatio;
  // Only a ring needs the room for one: every pixel has its price.
  float margin = a_ring.a > 0.0 ? 9.0 : 4.0;
  v_local = a_corner * (v_radius * 1.35 + margin);
  v_shape = a_shape;
  vec2 position = a_position + v_local * u_correctionRatio * 2.0;
  gl_Position = vec4((u_matrix * vec3(position, 1)).xy, 0, 1);

  #ifdef PICKING_MODE
  v_fill = a_id;
  v_fill.a *= bias;
  #else
  v_fill = a_fill;
  v_fill.a *= bias;
  v_outline = a_outline;
  v_outline.a *= bias;
  v_ring = a_ring;
  v_ring.a *= bias;
  #endif
}
`

/** The shapes, in the order of SHAPES in palette.ts; `shape-paths.ts` draws the same ones as SVG. */
export const SHAPE_FRAGMENT = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;

varying vec4 v_fill;
varying vec4 v_outline;
varying vec4 v_ring;
varying vec2 v_local;
varying float v_radius;
varying float v_shape;

const float tau = 6.28318530718;

float ngon(vec2 p, float r, float n, float turn) {
  float sector = tau / n;
  float angle = atan(p.x, p.y) + turn;
  return cos(floor(0.5 + angle / sector) * sector - angle) * length(p) - r * cos(sector / 2.0);
}

float diamond(vec2 p, float r) {
  return (abs(p.x) + abs(p.y) - r) * 0.7071;
}

float star(vec2 p, float r) {
  vec2 q = abs(p);
  float tall = (q.x * 2.6 + q.y - r) / 2.786;
  float wide = (q.x + q.y * 2.6 - r) / 2.786;
  return min(tall, wide);
}

float shapeDistance(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return max(abs(p.x), abs(p.y)) - r * 0.88;
  if (v_shape < 2.5) return ngon(vec2(p.x, p.y - r * 0.2), r * 1.3, 3.0, 0.0);
  if (v_shape < 3.5) return ngon(p, r * 1.08, 6.0, tau / 12.0);
  if (v_shape < 4.5) return ngon(vec2(p.x, -p.y - r * 0.2), r * 1.3, 3.0, 0.0);
  if (v_shape < 5.5) return max(length(vec2(p.x, p.y + r * 0.6)) - r * 1.3, -(p.y + r * 0.6));
  if (v_shape < 6.5) {
    float walls = max(abs(p.x) - r * 0.82, -(p.y + r * 0.85));
    float roof = (abs(p.x) + p.y - r * 1.15) * 0.7071;
    return max(walls, roof);
  }
  if (v_shape < 7.5) return abs(length(p) - r * 0.74) - r * 0.26;
  if (v_shape < 8.5) return diamond(p, r * 1.22);
  if (v_shape < 9.5) return star(p, r * 1.45);
  return min(diamond(p + vec2(r * 0.42, 0.0), r), diamond(p - vec2(r * 0.42, 0.0), r));
}

/** The line inside of the twin diamond, where the front one covers the other. */
float innerLine(vec2 p, float r) {
  if (v_shape < 9.5) return 1e4;
  return abs(diamond(p + vec2(r * 0.42, 0.0), r));
}

vec4 over(vec4 below, vec4 colour, float share) {
  return mix(below, vec4(colour.rgb * colour.a, colour.a), share);
}

void main() {
  float d = shapeDistance(v_local, v_radius);

  #ifdef PICKING_MODE
  bool inside = d < 3.0 || length(v_local) < v_radius;
  gl_FragColor = inside ? v_fill : vec4(0.0);
  #else
  float soft = 0.7 / u_pixelRatio;
  float line = 1.4;
  vec4 colour = vec4(0.0);
  float ring = 1.0 - smoothstep(1.4 - soft, 1.4 + soft, abs(d - 5.2));
  colour = over(colour, v_ring, ring);
  colour = over(colour, v_outline, 1.0 - smoothstep(line - soft, line + soft, d));
  colour = over(colour, v_fill, 1.0 - smoothstep(-soft, soft, d));
  float inner = 1.0 - smoothstep(0.6 - soft, 0.6 + soft, innerLine(v_local, v_radius));
  colour = over(colour, v_outline, d < 0.0 ? inner : 0.0);
  gl_FragColor = colour;
  #endif
}
`
