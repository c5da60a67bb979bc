/**
 * A relationship is a quadratic Bézier curve, cut into short pieces along `a_step` (0 to 1). Lengths
 * are CSS pixels; `v_along` is the way from the source's centre, by which dashes and the arrow head
 * are found, and `v_across` the distance from the middle of the line.
 */
export const LINE_VERTEX = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_sourceSize;
attribute float a_targetSize;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_dash;
attribute float a_arrow;
attribute float a_tail;
attribute float a_hollow;
attribute float a_step;
attribute float a_side;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_dimensions;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_start;
varying float v_end;
varying float v_thickness;
varying float v_dash;
varying float v_arrow;
varying float v_tail;
varying float v_hollow;

const float bias = 255.0 / 254.0;
const float PIECES = 12.0;
/** Of what is soft at the rim. */
const float margin = 1.5;

vec2 toPixels(vec2 place) {
  return ((u_matrix * vec3(place, 1)).xy + 1.0) * 0.5 * u_dimensions;
}

vec2 curve(vec2 a, vec2 b, vec2 c, float t) {
  return mix(mix(a, b, t), mix(b, c, t), t);
}

/** The length of the curve from its start to t, by the formula of Gauss with three points. */
float lengthTo(vec2 first, vec2 second, float t) {
  float near = length(mix(first, second, t * 0.1127017));
  float middle = length(mix(first, second, t * 0.5));
  float far = length(mix(first, second, t * 0.8872983));
  return 2.0 * t * (5.0 * near + 8.0 * middle + 5.0 * far) / 18.0;
}

void main() {
  // A hidden line has no width, and need not be worked out.
  if (a_thickness <= 0.0) {
    gl_Position = vec4(2.0, 2.0, 0, 1);
    return;
  }
  float scale = clamp(1.0 / u_sizeRatio, 0.7, 1.3);
  vec2 a = toPixels(a_source);
  vec2 c = toPixels(a_target);
  vec2 chord = c - a;
  vec2 b = (a + c) * 0.5 + vec2(chord.y, -chord.x) * a_curvature;
  float total = lengthTo(b - a, c - b, 1.0);
  float along = lengthTo(b - a, c - b, a_step);

  vec2 tangent = mix(b - a, c - b, a_step);
  tangent /= max(length(tangent), 0.0001);
  v_along = along;
  v_start = a_sourceSize / u_sizeRatio + 2.0;
  v_end = total - a_targetSize / u_sizeRatio - 3.0;
  v_thickness = a_thickness * scale;
  v_dash = a_dash;
  v_arrow = a_arrow * scale;
  v_tail = a_tail * scale;
  v_hollow = a_hollow;

  // Only the pieces with an arrow head are as wide as one: every pixel has its price.
  #ifdef PICKING_MODE
  float reach = max(v_thickness * 0.5 + 3.0, 6.0) + margin;
  #else
  float reach = v_thickness * 0.62 + margin;
  float piece = 1.8 * total / PIECES;
  if (along > v_end - v_arrow * 2.1 - piece) reach = max(reach, v_arrow + margin);
  if (along < v_start + v_tail * 2.1 + piece) reach = max(reach, v_tail + margin);
  #endif
  v_across = a_side * reach;

  vec2 pixels = curve(a, b, c, a_step) + vec2(-tangent.y, tangent.x) * v_across;
  gl_Position = vec4(pixels / u_dimensions * 2.0 - 1.0, 0, 1);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`

export const LINE_FRAGMENT = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_start;
varying float v_end;
varying float v_thickness;
varying float v_dash;
varying float v_arrow;
varying float v_tail;
varying float v_hollow;

/** Below zero inside of the dash or dot; dashes are measured from the arrow, so that it is never cut. */
float dashDistance(float back) {
  if (v_dash < 0.5) return -1.0;
  if (v_dash < 1.5) {
    float place = mod(back, 11.0);
    return abs(place - 3.5) - 3.5;
  }
  float period = v_thickness + 3.0;
  vec2 place = vec2(mod(back, period) - period * 0.5, v_across);
  return length(place) - v_thickness * 0.62;
}

/** The rim of a shape, so wide, from the distance to its edge. */
float edgeAlone(float d) {
  return max(d, -1.3 - d);
}

void main() {
  float across = abs(v_across);

  #ifdef PICKING_MODE
  bool hit = across < max(v_thickness * 0.5 + 3.0, 6.0) && v_along > v_start && v_along < v_end;
  gl_FragColor = hit ? v_color : vec4(0.0);
  #else
  float soft = 0.6 / u_pixelRatio;
  float headLength = v_arrow * 2.1;
  float back = v_end - v_along;
  float tailLength = v_tail * 2.1;
  float ahead = v_along - v_start;
  float d;
  if (back < headLength) {
    d = max(across - back / headLength * v_arrow, -back);
    if (v_hollow > 0.5) d = edgeAlone(max(d, back - headLength));
  } else if (ahead < tailLength) {
    d = across - ahead / tailLength * v_tail;
    if (v_hollow > 0.5) d = edgeAlone(max(d, ahead - tailLength));
  } else {
    d = max(across - v_thickness * 0.5, dashDistance(back - headLength));
    if (v_dash > 1.5) d = dashDistance(back - headLength);
    else if (v_hollow > 0.5) d = max(d, v_thickness * 0.5 - 0.95 - across);
  }
  d = max(d, v_start - v_along);
  float share = 1.0 - smoothstep(-soft, soft, d);
  gl_FragColor = vec4(v_color.rgb * v_color.a, v_color.a) * share;
  #endif
}
`
