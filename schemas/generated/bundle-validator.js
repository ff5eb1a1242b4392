// Generated from schemas/*.schema.json by `npm run generate`. Do not edit.
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    function ucs2length(str) {
      let len = str.length, length = 0, pos = 0, value;
      for (; pos < len; )
        length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
      return length;
    }
    exports.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// node_modules/fast-deep-equal/index.js
var require_fast_deep_equal = __commonJS({
  "node_modules/fast-deep-equal/index.js"(exports, module) {
    "use strict";
    module.exports = function equal(a, b) {
      if (a === b) return !0;
      if (a && b && typeof a == "object" && typeof b == "object") {
        if (a.constructor !== b.constructor) return !1;
        var length, i, keys;
        if (Array.isArray(a)) {
          if (length = a.length, length != b.length) return !1;
          for (i = length; i-- !== 0; )
            if (!equal(a[i], b[i])) return !1;
          return !0;
        }
        if (a.constructor === RegExp) return a.source === b.source && a.flags === b.flags;
        if (a.valueOf !== Object.prototype.valueOf) return a.valueOf() === b.valueOf();
        if (a.toString !== Object.prototype.toString) return a.toString() === b.toString();
        if (keys = Object.keys(a), length = keys.length, length !== Object.keys(b).length) return !1;
        for (i = length; i-- !== 0; )
          if (!Object.prototype.hasOwnProperty.call(b, keys[i])) return !1;
        for (i = length; i-- !== 0; ) {
          var key = keys[i];
          if (!equal(a[key], b[key])) return !1;
        }
        return !0;
      }
      return a !== a && b !== b;
    };
  }
});

// node_modules/ajv/dist/runtime/equal.js
var require_equal = __commonJS({
  "node_modules/ajv/dist/runtime/equal.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var equal = require_fast_deep_equal();
    equal.code = 'require("ajv/dist/runtime/equal").default';
    exports.default = equal;
  }
});

// <stdin>
var validate = validate21, stdin_default = validate21, schema6 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "reeve/bundle", title: "Bundle", description: "A compiled policy: what a hub executes. All durations in ms, all values integers; names resolved; every default written out. The signed container around it is described in docs/protocol.md.", type: "object", additionalProperties: !1, required: ["schema", "language", "policy", "features", "parameters", "suppliers", "grants", "classes", "windows", "zones", "collections", "alerts"], properties: { schema: { const: "reeve.bundle/1" }, language: { type: "integer", minimum: 2026, maximum: 2100 }, policy: { title: "PolicyIdentity", type: "object", additionalProperties: !1, required: ["name", "version", "title"], properties: { name: { $ref: "#/definitions/Name" }, version: { type: "integer", minimum: 1, maximum: 4294967295 }, title: { type: "string", maxLength: 200 } } }, target: { $ref: "#/definitions/Selector" }, features: { type: "array", items: { $ref: "#/definitions/Name" }, uniqueItems: !0, maxItems: 128, description: "Every language feature the engine must execute for this bundle to mean what it says." }, parameters: { type: "array", maxItems: 64, items: { $ref: "#/definitions/Parameter" } }, suppliers: { type: "array", maxItems: 14, items: { $ref: "#/definitions/Supplier" } }, grants: { type: "array", maxItems: 128, items: { $ref: "#/definitions/Grant" } }, classes: { type: "array", minItems: 1, maxItems: 16, items: { $ref: "#/definitions/MessageClass" } }, windows: { type: "array", maxItems: 16, items: { $ref: "#/definitions/Window" } }, zones: { type: "array", maxItems: 8, items: { $ref: "#/definitions/Zone" } }, modem: { $ref: "#/definitions/Modem" }, homeNetwork: { $ref: "#/definitions/HomeNetwork" }, clock: { $ref: "#/definitions/ClockRules" }, collections: { type: "array", maxItems: 16, items: { $ref: "#/definitions/Collection" } }, alerts: { type: "array", maxItems: 64, items: { $ref: "#/definitions/Alert" } } }, definitions: { Name: { type: "string", pattern: "^[a-z][a-z0-9]*([.-][a-z0-9]+)*$", maxLength: 64 }, Ms: { type: "integer", minimum: 0, maximum: 316224e5 }, Count: { type: "integer", minimum: 0, maximum: 1e6 }, Permille: { type: "integer", minimum: 0, maximum: 1e3 }, Index: { type: "integer", minimum: 0, maximum: 255, description: "Position in the list named by the property." }, Selector: { title: "Selector", description: "Which hubs the policy is for: every term must hold.", type: "array", maxItems: 16, items: { title: "SelectorTerm", type: "object", additionalProperties: !1, required: ["fact", "in"], properties: { fact: { enum: ["hub.region", "hub.model", "hub.tag"] }, in: { type: "array", minItems: 1, maxItems: 64, items: { type: "string", maxLength: 64 } } } } }, Parameter: { title: "Parameter", type: "object", additionalProperties: !1, required: ["name", "type"], properties: { name: { $ref: "#/definitions/Name" }, type: { enum: ["time", "duration", "power", "ratio", "count", "text", "secret"] }, value: { type: ["integer", "string"], description: "Effective value: ms (of day for a time), mdBm, permille, count, text. Absent for a secret, which the hub holds sealed under this name." }, min: { type: "integer" }, max: { type: "integer" } } }, Supplier: { title: "Supplier", type: "object", additionalProperties: !1, required: ["slot", "name", "licence", "headEnd", "key"], properties: { slot: { type: "integer", minimum: 1, maximum: 14, description: "0 is the hub operator." }, name: { $ref: "#/definitions/Name" }, licence: { type: "string", maxLength: 32 }, headEnd: { type: "string", maxLength: 64 }, key: { type: "string", maxLength: 64, description: "Name of the supplier's seal key in the root document." } } }, Grant: { title: "Grant", type: "object", additionalProperties: !1, required: ["slot", "rights", "devices"], properties: { slot: { type: "integer", minimum: 1, maximum: 14 }, rights: { type: "array", minItems: 1, items: { enum: ["read", "command", "configure", "update", "show-message"] } }, devices: { type: "array", minItems: 1, items: { $ref: "#/definitions/Name" } } } }, MessageClass: { title: "MessageClass", type: "object", additionalProperties: !1, required: ["name", "carries", "send", "acknowledge", "retry", "ifExhausted", "keep", "whenFull"], properties: { name: { $ref: "#/definitions/Name" }, carries: { type: "array", minItems: 1, items: { $ref: "#/definitions/Name" } }, send: { oneOf: [{ title: "SendAtOnce", type: "object", additionalProperties: !1, required: ["kind", "combined", "compressed"], properties: { kind: { const: "at-once" }, combined: { type: "boolean" }, compressed: { type: "boolean" } } }, { title: "SendInWindow", type: "object", additionalProperties: !1, required: ["kind", "window", "combined", "compressed"], properties: { kind: { const: "in-window" }, window: { $ref: "#/definitions/Index" }, combined: { type: "boolean" }, compressed: { type: "boolean" } } }] }, acknowledge: { oneOf: [{ title: "AcknowledgeRequired", type: "object", additionalProperties: !1, required: ["kind", "withinMs"], properties: { kind: { const: "required" }, withinMs: { $ref: "#/definitions/Ms" } } }, { title: "AcknowledgeNone", type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "none" } } }] }, retry: { title: "Retry", type: "object", additionalProperties: !1, required: ["timesMax", "firstMs", "ceilingMs", "growth", "jitterPermille"], properties: { timesMax: { $ref: "#/definitions/Count", description: "Retries after the first attempt." }, firstMs: { $ref: "#/definitions/Ms" }, ceilingMs: { $ref: "#/definitions/Ms" }, growth: { enum: ["fixed", "doubling"] }, jitterPermille: { $ref: "#/definitions/Permille" } } }, ifExhausted: { enum: ["park", "drop"], description: "park: keep until the next session; drop: leave a gap marker." }, keep: { title: "Keep", type: "object", additionalProperties: !1, required: ["ageMaxMs", "itemsMax"], properties: { ageMaxMs: { $ref: "#/definitions/Ms" }, itemsMax: { type: "integer", minimum: 1, maximum: 1e5 } } }, whenFull: { type: "array", minItems: 1, maxItems: 16, description: "Eviction order; an entry without a kind takes the oldest of any kind.", items: { title: "Eviction", type: "object", additionalProperties: !1, required: ["drop"], properties: { drop: { const: "oldest" }, kind: { $ref: "#/definitions/Name" } } } } } }, Window: { title: "Window", type: "object", additionalProperties: !1, required: ["name", "days", "opensAtMs", "lengthMs", "zone", "start", "ifSkipped", "ifRepeated", "ifMissed"], properties: { name: { $ref: "#/definitions/Name" }, days: { type: "integer", minimum: 1, maximum: 127, description: "Bit 0 Monday \u2026 bit 6 Sunday: the day of opening." }, opensAtMs: { type: "integer", minimum: 0, maximum: 86399999, description: "Local wall-clock time of day." }, lengthMs: { $ref: "#/definitions/Ms", description: "Elapsed time; the window is half-open." }, zone: { $ref: "#/definitions/Index" }, start: { enum: ["random-per-hub", "at-opening"] }, ifSkipped: { enum: ["next-valid-minute", "skip"] }, ifRepeated: { enum: ["once", "twice"] }, ifMissed: { oneOf: [{ title: "MissedOpenOnce", type: "object", additionalProperties: !1, required: ["kind", "withinMs"], properties: { kind: { const: "open-once" }, withinMs: { $ref: "#/definitions/Ms" } } }, { title: "MissedSkip", type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "skip" } } }] } } }, Zone: { title: "Zone", type: "object", additionalProperties: !1, required: ["name", "dataVersion", "offsetS", "untilS", "transitions"], properties: { name: { type: "string", maxLength: 64 }, dataVersion: { type: "string", maxLength: 16, description: "tz database release the transitions come from." }, offsetS: { type: "integer", minimum: -57600, maximum: 57600, description: "Offset from UTC before the first transition." }, untilS: { type: "integer", description: "UTC seconds at which the table ends." }, transitions: { type: "array", maxItems: 128, items: { title: "Transition", type: "object", additionalProperties: !1, required: ["atS", "offsetS"], properties: { atS: { type: "integer" }, offsetS: { type: "integer", minimum: -57600, maximum: 57600 } } } } } }, Modem: { title: "Modem", type: "object", additionalProperties: !1, required: ["use", "connect", "reinit", "wake"], properties: { use: { type: "array", minItems: 1, items: { enum: ["2g", "3g", "4g"] } }, attach: { type: "string", maxLength: 100, description: "Access point name." }, unlock: { $ref: "#/definitions/Name", description: "Name of the secret that holds the SIM PIN." }, connect: { oneOf: [{ title: "ConnectOnDemand", type: "object", additionalProperties: !1, required: ["kind", "lingerMs"], properties: { kind: { const: "on-demand" }, lingerMs: { $ref: "#/definitions/Ms" } } }, { title: "ConnectPermanent", type: "object", additionalProperties: !1, required: ["kind", "keepaliveMs"], properties: { kind: { const: "permanent" }, keepaliveMs: { $ref: "#/definitions/Ms" } } }] }, wake: { type: "array", items: { enum: ["sms", "ring"] } }, reinit: { type: "array", maxItems: 8, items: { oneOf: [{ title: "ReinitRoutine", type: "object", additionalProperties: !1, required: ["kind", "everyMs", "spreadMs"], properties: { kind: { const: "routine" }, everyMs: { $ref: "#/definitions/Ms" }, spreadMs: { $ref: "#/definitions/Ms" } } }, { title: "ReinitWhen", type: "object", additionalProperties: !1, required: ["kind", "when", "timesMax", "perMs"], properties: { kind: { const: "when" }, when: { $ref: "#/definitions/Condition" }, timesMax: { $ref: "#/definitions/Count" }, perMs: { $ref: "#/definitions/Ms" } } }] } }, contextRefreshMs: { $ref: "#/definitions/Ms" }, signalMeanMs: { $ref: "#/definitions/Ms" } } }, HomeNetwork: { title: "HomeNetwork", type: "object", additionalProperties: !1, required: ["channels", "joinOpenMs", "yieldToWan", "polls"], properties: { channels: { type: "array", minItems: 1, uniqueItems: !0, items: { type: "integer", minimum: 11, maximum: 26 } }, joinOpenMs: { $ref: "#/definitions/Ms" }, rejoinMs: { $ref: "#/definitions/Ms" }, yieldToWan: { type: "boolean", description: "Never transmit on the home network while the WAN transmits (13.2)." }, polls: { type: "array", maxItems: 16, items: { title: "Poll", type: "object", additionalProperties: !1, required: ["device", "everyMs"], properties: { device: { $ref: "#/definitions/Name" }, everyMs: { $ref: "#/definitions/Ms" } } } } } }, ClockRules: { title: "ClockRules", type: "object", additionalProperties: !1, required: ["followEveryMs", "stepAboveMs", "alertAboveMs", "serve"], properties: { followEveryMs: { $ref: "#/definitions/Ms" }, stepAboveMs: { $ref: "#/definitions/Ms" }, alertAboveMs: { $ref: "#/definitions/Ms" }, serve: { type: "boolean" } } }, Collection: { title: "Collection", type: "object", additionalProperties: !1, required: ["device", "reads", "snapshots", "skipZero"], properties: { device: { $ref: "#/definitions/Name" }, reads: { type: "array", items: { title: "Read", type: "object", additionalProperties: !1, required: ["registers", "everyMs"], properties: { registers: { type: "array", minItems: 1, items: { $ref: "#/definitions/Name" } }, everyMs: { $ref: "#/definitions/Ms", description: "Schedule aligned to UTC midnight." } } } }, snapshots: { type: "array", items: { title: "Snapshot", type: "object", additionalProperties: !1, required: ["atMs", "zone"], properties: { atMs: { type: "integer", minimum: 0, maximum: 86399999 }, zone: { $ref: "#/definitions/Index" } } } }, skipZero: { type: "boolean", description: "A register that has never left zero is not sent; a zero interval of a live register is sent as zero, not left out." } } }, Alert: { title: "Alert", type: "object", additionalProperties: !1, required: ["name", "severity", "watch", "raise", "clear", "noData", "send"], properties: { name: { $ref: "#/definitions/Name" }, severity: { enum: ["info", "warning", "tamper"] }, watch: { title: "Watch", type: "object", additionalProperties: !1, required: ["aggregate", "signal", "overMs", "samplesMin"], properties: { aggregate: { enum: ["mean", "min", "max", "count", "sum", "last"] }, signal: { $ref: "#/definitions/Name" }, overMs: { $ref: "#/definitions/Ms" }, samplesMin: { $ref: "#/definitions/Count" }, by: { $ref: "#/definitions/Name" }, groupsMax: { $ref: "#/definitions/Count" } } }, raise: { $ref: "#/definitions/Trigger" }, clear: { $ref: "#/definitions/Trigger" }, noData: { oneOf: [{ title: "NoDataHold", type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "hold" }, forMs: { $ref: "#/definitions/Ms" }, then: { enum: ["raise", "clear"] } } }, { title: "NoDataDo", type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { enum: ["raise", "clear"] } } }] }, atMost: { title: "Rate", type: "object", additionalProperties: !1, required: ["times", "perMs"], properties: { times: { $ref: "#/definitions/Count" }, perMs: { $ref: "#/definitions/Ms" } } }, send: { title: "AlertSend", type: "object", additionalProperties: !1, required: ["class", "text"], properties: { class: { $ref: "#/definitions/Index" }, text: { type: "array", description: "Literal parts and signal names in turn.", items: { oneOf: [{ title: "TextLiteral", type: "object", additionalProperties: !1, required: ["text"], properties: { text: { type: "string", maxLength: 200 } } }, { title: "TextSignal", type: "object", additionalProperties: !1, required: ["signal"], properties: { signal: { $ref: "#/definitions/Name" } } }] } } } } } }, Trigger: { title: "Trigger", type: "object", additionalProperties: !1, required: ["when", "forMs"], properties: { when: { $ref: "#/definitions/Condition" }, forMs: { $ref: "#/definitions/Ms" } } }, Condition: { description: "A condition over signals; `value` is the alert's aggregate. The engine turns it into byte-code once.", oneOf: [{ title: "Comparison", type: "object", additionalProperties: !1, required: ["op", "signal", "value"], properties: { op: { enum: ["lt", "le", "gt", "ge", "eq", "ne"] }, signal: { $ref: "#/definitions/Name" }, value: { type: "integer" } } }, { title: "Missing", type: "object", additionalProperties: !1, required: ["op", "signal"], properties: { op: { const: "missing" }, signal: { $ref: "#/definitions/Name" } } }, { title: "Both", type: "object", additionalProperties: !1, required: ["op", "terms"], properties: { op: { enum: ["and", "or"] }, terms: { type: "array", minItems: 2, maxItems: 16, items: { $ref: "#/definitions/Condition" } } } }, { title: "Not", type: "object", additionalProperties: !1, required: ["op", "term"], properties: { op: { const: "not" }, term: { $ref: "#/definitions/Condition" } } }] } } }, func2 = Object.prototype.hasOwnProperty, func3 = require_ucs2length().default, func0 = require_equal().default;
var pattern0 = new RegExp("^[a-z][a-z0-9]*([.-][a-z0-9]+)*$", "u");
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func3(data) > 64)
        return validate22.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
      if (!pattern0.test(data))
        return validate22.errors = [{ instancePath, schemaPath: "#/pattern", keyword: "pattern", params: { pattern: "^[a-z][a-z0-9]*([.-][a-z0-9]+)*$" }, message: 'must match pattern "^[a-z][a-z0-9]*([.-][a-z0-9]+)*$"' }], !1;
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
var schema8 = { title: "Selector", description: "Which hubs the policy is for: every term must hold.", type: "array", maxItems: 16, items: { title: "SelectorTerm", type: "object", additionalProperties: !1, required: ["fact", "in"], properties: { fact: { enum: ["hub.region", "hub.model", "hub.tag"] }, in: { type: "array", minItems: 1, maxItems: 64, items: { type: "string", maxLength: 64 } } } } };
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (Array.isArray(data)) {
      if (data.length > 16)
        return validate24.errors = [{ instancePath, schemaPath: "#/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" }], !1;
      {
        var valid0 = !0;
        let len0 = data.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data0 = data[i0], _errs1 = errors;
          if (errors === _errs1)
            if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
              let missing0;
              if (data0.fact === void 0 && (missing0 = "fact") || data0.in === void 0 && (missing0 = "in"))
                return validate24.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
              {
                let _errs3 = errors;
                for (let key0 in data0)
                  if (!(key0 === "fact" || key0 === "in")) {
                    return validate24.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
                    break;
                  }
                if (_errs3 === errors) {
                  if (data0.fact !== void 0) {
                    let data1 = data0.fact, _errs4 = errors;
                    if (!(data1 === "hub.region" || data1 === "hub.model" || data1 === "hub.tag"))
                      return validate24.errors = [{ instancePath: instancePath + "/" + i0 + "/fact", schemaPath: "#/items/properties/fact/enum", keyword: "enum", params: { allowedValues: schema8.items.properties.fact.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid1 = _errs4 === errors;
                  } else
                    var valid1 = !0;
                  if (valid1)
                    if (data0.in !== void 0) {
                      let data2 = data0.in, _errs5 = errors;
                      if (errors === _errs5)
                        if (Array.isArray(data2)) {
                          if (data2.length > 64)
                            return validate24.errors = [{ instancePath: instancePath + "/" + i0 + "/in", schemaPath: "#/items/properties/in/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }], !1;
                          if (data2.length < 1)
                            return validate24.errors = [{ instancePath: instancePath + "/" + i0 + "/in", schemaPath: "#/items/properties/in/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                          {
                            var valid2 = !0;
                            let len1 = data2.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data3 = data2[i1], _errs7 = errors;
                              if (errors === _errs7)
                                if (typeof data3 == "string") {
                                  if (func3(data3) > 64)
                                    return validate24.errors = [{ instancePath: instancePath + "/" + i0 + "/in/" + i1, schemaPath: "#/items/properties/in/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                } else
                                  return validate24.errors = [{ instancePath: instancePath + "/" + i0 + "/in/" + i1, schemaPath: "#/items/properties/in/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid2 = _errs7 === errors;
                              if (!valid2)
                                break;
                            }
                          }
                        } else
                          return validate24.errors = [{ instancePath: instancePath + "/" + i0 + "/in", schemaPath: "#/items/properties/in/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid1 = _errs5 === errors;
                    } else
                      var valid1 = !0;
                }
              }
            } else
              return validate24.errors = [{ instancePath: instancePath + "/" + i0, schemaPath: "#/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
          var valid0 = _errs1 === errors;
          if (!valid0)
            break;
        }
      }
    } else
      return validate24.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
  return validate24.errors = vErrors, errors === 0;
}
var schema9 = { title: "Parameter", type: "object", additionalProperties: !1, required: ["name", "type"], properties: { name: { $ref: "#/definitions/Name" }, type: { enum: ["time", "duration", "power", "ratio", "count", "text", "secret"] }, value: { type: ["integer", "string"], description: "Effective value: ms (of day for a time), mdBm, permille, count, text. Absent for a secret, which the hub holds sealed under this name." }, min: { type: "integer" }, max: { type: "integer" } } };
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.type === void 0 && (missing0 = "type"))
        return validate27.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "type" || key0 === "value" || key0 === "min" || key0 === "max")) {
            return validate27.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let _errs2 = errors;
            validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.type !== void 0) {
              let data1 = data.type, _errs3 = errors;
              if (!(data1 === "time" || data1 === "duration" || data1 === "power" || data1 === "ratio" || data1 === "count" || data1 === "text" || data1 === "secret"))
                return validate27.errors = [{ instancePath: instancePath + "/type", schemaPath: "#/properties/type/enum", keyword: "enum", params: { allowedValues: schema9.properties.type.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.value !== void 0) {
                let data2 = data.value, _errs4 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)) && typeof data2 != "string")
                  return validate27.errors = [{ instancePath: instancePath + "/value", schemaPath: "#/properties/value/type", keyword: "type", params: { type: schema9.properties.value.type }, message: "must be integer,string" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.min !== void 0) {
                  let data3 = data.min, _errs6 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate27.errors = [{ instancePath: instancePath + "/min", schemaPath: "#/properties/min/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  var valid0 = _errs6 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.max !== void 0) {
                    let data4 = data.max, _errs8 = errors;
                    if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                      return validate27.errors = [{ instancePath: instancePath + "/max", schemaPath: "#/properties/max/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    var valid0 = _errs8 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate27.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate27.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.slot === void 0 && (missing0 = "slot") || data.name === void 0 && (missing0 = "name") || data.licence === void 0 && (missing0 = "licence") || data.headEnd === void 0 && (missing0 = "headEnd") || data.key === void 0 && (missing0 = "key"))
        return validate30.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "slot" || key0 === "name" || key0 === "licence" || key0 === "headEnd" || key0 === "key")) {
            return validate30.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.slot !== void 0) {
            let data0 = data.slot, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate30.errors = [{ instancePath: instancePath + "/slot", schemaPath: "#/properties/slot/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 14 || isNaN(data0))
                return validate30.errors = [{ instancePath: instancePath + "/slot", schemaPath: "#/properties/slot/maximum", keyword: "maximum", params: { comparison: "<=", limit: 14 }, message: "must be <= 14" }], !1;
              if (data0 < 1 || isNaN(data0))
                return validate30.errors = [{ instancePath: instancePath + "/slot", schemaPath: "#/properties/slot/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.name !== void 0) {
              let _errs4 = errors;
              validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.licence !== void 0) {
                let data2 = data.licence, _errs5 = errors;
                if (errors === _errs5)
                  if (typeof data2 == "string") {
                    if (func3(data2) > 32)
                      return validate30.errors = [{ instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }], !1;
                  } else
                    return validate30.errors = [{ instancePath: instancePath + "/licence", schemaPath: "#/properties/licence/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.headEnd !== void 0) {
                  let data3 = data.headEnd, _errs7 = errors;
                  if (errors === _errs7)
                    if (typeof data3 == "string") {
                      if (func3(data3) > 64)
                        return validate30.errors = [{ instancePath: instancePath + "/headEnd", schemaPath: "#/properties/headEnd/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                    } else
                      return validate30.errors = [{ instancePath: instancePath + "/headEnd", schemaPath: "#/properties/headEnd/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.key !== void 0) {
                    let data4 = data.key, _errs9 = errors;
                    if (errors === _errs9)
                      if (typeof data4 == "string") {
                        if (func3(data4) > 64)
                          return validate30.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                      } else
                        return validate30.errors = [{ instancePath: instancePath + "/key", schemaPath: "#/properties/key/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                    var valid0 = _errs9 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate30.errors = vErrors, errors === 0;
}
var schema11 = { title: "Grant", type: "object", additionalProperties: !1, required: ["slot", "rights", "devices"], properties: { slot: { type: "integer", minimum: 1, maximum: 14 }, rights: { type: "array", minItems: 1, items: { enum: ["read", "command", "configure", "update", "show-message"] } }, devices: { type: "array", minItems: 1, items: { $ref: "#/definitions/Name" } } } };
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.slot === void 0 && (missing0 = "slot") || data.rights === void 0 && (missing0 = "rights") || data.devices === void 0 && (missing0 = "devices"))
        return validate33.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "slot" || key0 === "rights" || key0 === "devices")) {
            return validate33.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.slot !== void 0) {
            let data0 = data.slot, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate33.errors = [{ instancePath: instancePath + "/slot", schemaPath: "#/properties/slot/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs2 && typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 14 || isNaN(data0))
                return validate33.errors = [{ instancePath: instancePath + "/slot", schemaPath: "#/properties/slot/maximum", keyword: "maximum", params: { comparison: "<=", limit: 14 }, message: "must be <= 14" }], !1;
              if (data0 < 1 || isNaN(data0))
                return validate33.errors = [{ instancePath: instancePath + "/slot", schemaPath: "#/properties/slot/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
            }
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.rights !== void 0) {
              let data1 = data.rights, _errs4 = errors;
              if (errors === _errs4)
                if (Array.isArray(data1)) {
                  if (data1.length < 1)
                    return validate33.errors = [{ instancePath: instancePath + "/rights", schemaPath: "#/properties/rights/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                  {
                    var valid1 = !0;
                    let len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let data2 = data1[i0], _errs6 = errors;
                      if (!(data2 === "read" || data2 === "command" || data2 === "configure" || data2 === "update" || data2 === "show-message"))
                        return validate33.errors = [{ instancePath: instancePath + "/rights/" + i0, schemaPath: "#/properties/rights/items/enum", keyword: "enum", params: { allowedValues: schema11.properties.rights.items.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                } else
                  return validate33.errors = [{ instancePath: instancePath + "/rights", schemaPath: "#/properties/rights/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.devices !== void 0) {
                let data3 = data.devices, _errs7 = errors;
                if (errors === _errs7)
                  if (Array.isArray(data3)) {
                    if (data3.length < 1)
                      return validate33.errors = [{ instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                    {
                      var valid2 = !0;
                      let len1 = data3.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let _errs9 = errors;
                        validate22(data3[i1], { instancePath: instancePath + "/devices/" + i1, parentData: data3, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                        var valid2 = _errs9 === errors;
                        if (!valid2)
                          break;
                      }
                    }
                  } else
                    return validate33.errors = [{ instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate33.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate33.errors = vErrors, errors === 0;
}
var schema12 = { title: "MessageClass", type: "object", additionalProperties: !1, required: ["name", "carries", "send", "acknowledge", "retry", "ifExhausted", "keep", "whenFull"], properties: { name: { $ref: "#/definitions/Name" }, carries: { type: "array", minItems: 1, items: { $ref: "#/definitions/Name" } }, send: { oneOf: [{ title: "SendAtOnce", type: "object", additionalProperties: !1, required: ["kind", "combined", "compressed"], properties: { kind: { const: "at-once" }, combined: { type: "boolean" }, compressed: { type: "boolean" } } }, { title: "SendInWindow", type: "object", additionalProperties: !1, required: ["kind", "window", "combined", "compressed"], properties: { kind: { const: "in-window" }, window: { $ref: "#/definitions/Index" }, combined: { type: "boolean" }, compressed: { type: "boolean" } } }] }, acknowledge: { oneOf: [{ title: "AcknowledgeRequired", type: "object", additionalProperties: !1, required: ["kind", "withinMs"], properties: { kind: { const: "required" }, withinMs: { $ref: "#/definitions/Ms" } } }, { title: "AcknowledgeNone", type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "none" } } }] }, retry: { title: "Retry", type: "object", additionalProperties: !1, required: ["timesMax", "firstMs", "ceilingMs", "growth", "jitterPermille"], properties: { timesMax: { $ref: "#/definitions/Count", description: "Retries after the first attempt." }, firstMs: { $ref: "#/definitions/Ms" }, ceilingMs: { $ref: "#/definitions/Ms" }, growth: { enum: ["fixed", "doubling"] }, jitterPermille: { $ref: "#/definitions/Permille" } } }, ifExhausted: { enum: ["park", "drop"], description: "park: keep until the next session; drop: leave a gap marker." }, keep: { title: "Keep", type: "object", additionalProperties: !1, required: ["ageMaxMs", "itemsMax"], properties: { ageMaxMs: { $ref: "#/definitions/Ms" }, itemsMax: { type: "integer", minimum: 1, maximum: 1e5 } } }, whenFull: { type: "array", minItems: 1, maxItems: 16, description: "Eviction order; an entry without a kind takes the oldest of any kind.", items: { title: "Eviction", type: "object", additionalProperties: !1, required: ["drop"], properties: { drop: { const: "oldest" }, kind: { $ref: "#/definitions/Name" } } } } } };
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate39.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
  if (errors === 0 && typeof data == "number" && isFinite(data)) {
    if (data > 255 || isNaN(data))
      return validate39.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" }], !1;
    if (data < 0 || isNaN(data))
      return validate39.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
  }
  return validate39.errors = vErrors, errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate41.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
  if (errors === 0 && typeof data == "number" && isFinite(data)) {
    if (data > 316224e5 || isNaN(data))
      return validate41.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 316224e5 }, message: "must be <= 31622400000" }], !1;
    if (data < 0 || isNaN(data))
      return validate41.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
  }
  return validate41.errors = vErrors, errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate43.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
  if (errors === 0 && typeof data == "number" && isFinite(data)) {
    if (data > 1e6 || isNaN(data))
      return validate43.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000" }], !1;
    if (data < 0 || isNaN(data))
      return validate43.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
  }
  return validate43.errors = vErrors, errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate47.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
  if (errors === 0 && typeof data == "number" && isFinite(data)) {
    if (data > 1e3 || isNaN(data))
      return validate47.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e3 }, message: "must be <= 1000" }], !1;
    if (data < 0 || isNaN(data))
      return validate47.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
  }
  return validate47.errors = vErrors, errors === 0;
}
function validate36(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.carries === void 0 && (missing0 = "carries") || data.send === void 0 && (missing0 = "send") || data.acknowledge === void 0 && (missing0 = "acknowledge") || data.retry === void 0 && (missing0 = "retry") || data.ifExhausted === void 0 && (missing0 = "ifExhausted") || data.keep === void 0 && (missing0 = "keep") || data.whenFull === void 0 && (missing0 = "whenFull"))
        return validate36.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "carries" || key0 === "send" || key0 === "acknowledge" || key0 === "retry" || key0 === "ifExhausted" || key0 === "keep" || key0 === "whenFull")) {
            return validate36.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let _errs2 = errors;
            validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.carries !== void 0) {
              let data1 = data.carries, _errs3 = errors;
              if (errors === _errs3)
                if (Array.isArray(data1)) {
                  if (data1.length < 1)
                    return validate36.errors = [{ instancePath: instancePath + "/carries", schemaPath: "#/properties/carries/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                  {
                    var valid1 = !0;
                    let len0 = data1.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs5 = errors;
                      validate22(data1[i0], { instancePath: instancePath + "/carries/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                      var valid1 = _errs5 === errors;
                      if (!valid1)
                        break;
                    }
                  }
                } else
                  return validate36.errors = [{ instancePath: instancePath + "/carries", schemaPath: "#/properties/carries/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.send !== void 0) {
                let data3 = data.send, _errs6 = errors, _errs7 = errors, valid2 = !1, passing0 = null, _errs8 = errors;
                if (errors === _errs8)
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    let missing1;
                    if (data3.kind === void 0 && (missing1 = "kind") || data3.combined === void 0 && (missing1 = "combined") || data3.compressed === void 0 && (missing1 = "compressed")) {
                      let err0 = { instancePath: instancePath + "/send", schemaPath: "#/properties/send/oneOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                      vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                    } else {
                      let _errs10 = errors;
                      for (let key1 in data3)
                        if (!(key1 === "kind" || key1 === "combined" || key1 === "compressed")) {
                          let err1 = { instancePath: instancePath + "/send", schemaPath: "#/properties/send/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                          vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                          break;
                        }
                      if (_errs10 === errors) {
                        if (data3.kind !== void 0) {
                          let _errs11 = errors;
                          if (data3.kind !== "at-once") {
                            let err2 = { instancePath: instancePath + "/send/kind", schemaPath: "#/properties/send/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "at-once" }, message: "must be equal to constant" };
                            vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                          }
                          var valid3 = _errs11 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3) {
                          if (data3.combined !== void 0) {
                            let _errs12 = errors;
                            if (typeof data3.combined != "boolean") {
                              let err3 = { instancePath: instancePath + "/send/combined", schemaPath: "#/properties/send/oneOf/0/properties/combined/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                              vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                            }
                            var valid3 = _errs12 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3)
                            if (data3.compressed !== void 0) {
                              let _errs14 = errors;
                              if (typeof data3.compressed != "boolean") {
                                let err4 = { instancePath: instancePath + "/send/compressed", schemaPath: "#/properties/send/oneOf/0/properties/compressed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                              }
                              var valid3 = _errs14 === errors;
                            } else
                              var valid3 = !0;
                        }
                      }
                    }
                  } else {
                    let err5 = { instancePath: instancePath + "/send", schemaPath: "#/properties/send/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                  }
                var _valid0 = _errs8 === errors;
                _valid0 && (valid2 = !0, passing0 = 0);
                let _errs16 = errors;
                if (errors === _errs16)
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    let missing2;
                    if (data3.kind === void 0 && (missing2 = "kind") || data3.window === void 0 && (missing2 = "window") || data3.combined === void 0 && (missing2 = "combined") || data3.compressed === void 0 && (missing2 = "compressed")) {
                      let err6 = { instancePath: instancePath + "/send", schemaPath: "#/properties/send/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                      vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                    } else {
                      let _errs18 = errors;
                      for (let key2 in data3)
                        if (!(key2 === "kind" || key2 === "window" || key2 === "combined" || key2 === "compressed")) {
                          let err7 = { instancePath: instancePath + "/send", schemaPath: "#/properties/send/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                          vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                          break;
                        }
                      if (_errs18 === errors) {
                        if (data3.kind !== void 0) {
                          let _errs19 = errors;
                          if (data3.kind !== "in-window") {
                            let err8 = { instancePath: instancePath + "/send/kind", schemaPath: "#/properties/send/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "in-window" }, message: "must be equal to constant" };
                            vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                          }
                          var valid4 = _errs19 === errors;
                        } else
                          var valid4 = !0;
                        if (valid4) {
                          if (data3.window !== void 0) {
                            let _errs20 = errors;
                            validate39(data3.window, { instancePath: instancePath + "/send/window", parentData: data3, parentDataProperty: "window", rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
                            var valid4 = _errs20 === errors;
                          } else
                            var valid4 = !0;
                          if (valid4) {
                            if (data3.combined !== void 0) {
                              let _errs21 = errors;
                              if (typeof data3.combined != "boolean") {
                                let err9 = { instancePath: instancePath + "/send/combined", schemaPath: "#/properties/send/oneOf/1/properties/combined/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                              }
                              var valid4 = _errs21 === errors;
                            } else
                              var valid4 = !0;
                            if (valid4)
                              if (data3.compressed !== void 0) {
                                let _errs23 = errors;
                                if (typeof data3.compressed != "boolean") {
                                  let err10 = { instancePath: instancePath + "/send/compressed", schemaPath: "#/properties/send/oneOf/1/properties/compressed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                }
                                var valid4 = _errs23 === errors;
                              } else
                                var valid4 = !0;
                          }
                        }
                      }
                    }
                  } else {
                    let err11 = { instancePath: instancePath + "/send", schemaPath: "#/properties/send/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                  }
                var _valid0 = _errs16 === errors;
                if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
                  errors = _errs7, vErrors !== null && (_errs7 ? vErrors.length = _errs7 : vErrors = null);
                else {
                  let err12 = { instancePath: instancePath + "/send", schemaPath: "#/properties/send/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                  return vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++, validate36.errors = vErrors, !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.acknowledge !== void 0) {
                  let data11 = data.acknowledge, _errs25 = errors, _errs26 = errors, valid5 = !1, passing1 = null, _errs27 = errors;
                  if (errors === _errs27)
                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                      let missing3;
                      if (data11.kind === void 0 && (missing3 = "kind") || data11.withinMs === void 0 && (missing3 = "withinMs")) {
                        let err13 = { instancePath: instancePath + "/acknowledge", schemaPath: "#/properties/acknowledge/oneOf/0/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                      } else {
                        let _errs29 = errors;
                        for (let key3 in data11)
                          if (!(key3 === "kind" || key3 === "withinMs")) {
                            let err14 = { instancePath: instancePath + "/acknowledge", schemaPath: "#/properties/acknowledge/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                            vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                            break;
                          }
                        if (_errs29 === errors) {
                          if (data11.kind !== void 0) {
                            let _errs30 = errors;
                            if (data11.kind !== "required") {
                              let err15 = { instancePath: instancePath + "/acknowledge/kind", schemaPath: "#/properties/acknowledge/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "required" }, message: "must be equal to constant" };
                              vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                            }
                            var valid6 = _errs30 === errors;
                          } else
                            var valid6 = !0;
                          if (valid6)
                            if (data11.withinMs !== void 0) {
                              let _errs31 = errors;
                              validate41(data11.withinMs, { instancePath: instancePath + "/acknowledge/withinMs", parentData: data11, parentDataProperty: "withinMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                              var valid6 = _errs31 === errors;
                            } else
                              var valid6 = !0;
                        }
                      }
                    } else {
                      let err16 = { instancePath: instancePath + "/acknowledge", schemaPath: "#/properties/acknowledge/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                    }
                  var _valid1 = _errs27 === errors;
                  _valid1 && (valid5 = !0, passing1 = 0);
                  let _errs32 = errors;
                  if (errors === _errs32)
                    if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                      let missing4;
                      if (data11.kind === void 0 && (missing4 = "kind")) {
                        let err17 = { instancePath: instancePath + "/acknowledge", schemaPath: "#/properties/acknowledge/oneOf/1/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                        vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                      } else {
                        let _errs34 = errors;
                        for (let key4 in data11)
                          if (key4 !== "kind") {
                            let err18 = { instancePath: instancePath + "/acknowledge", schemaPath: "#/properties/acknowledge/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                            vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                            break;
                          }
                        if (_errs34 === errors && data11.kind !== void 0 && data11.kind !== "none") {
                          let err19 = { instancePath: instancePath + "/acknowledge/kind", schemaPath: "#/properties/acknowledge/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "none" }, message: "must be equal to constant" };
                          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                        }
                      }
                    } else {
                      let err20 = { instancePath: instancePath + "/acknowledge", schemaPath: "#/properties/acknowledge/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                    }
                  var _valid1 = _errs32 === errors;
                  if (_valid1 && valid5 ? (valid5 = !1, passing1 = [passing1, 1]) : _valid1 && (valid5 = !0, passing1 = 1), valid5)
                    errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
                  else {
                    let err21 = { instancePath: instancePath + "/acknowledge", schemaPath: "#/properties/acknowledge/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++, validate36.errors = vErrors, !1;
                  }
                  var valid0 = _errs25 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.retry !== void 0) {
                    let data15 = data.retry, _errs36 = errors;
                    if (errors === _errs36)
                      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        let missing5;
                        if (data15.timesMax === void 0 && (missing5 = "timesMax") || data15.firstMs === void 0 && (missing5 = "firstMs") || data15.ceilingMs === void 0 && (missing5 = "ceilingMs") || data15.growth === void 0 && (missing5 = "growth") || data15.jitterPermille === void 0 && (missing5 = "jitterPermille"))
                          return validate36.errors = [{ instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                        {
                          let _errs38 = errors;
                          for (let key5 in data15)
                            if (!(key5 === "timesMax" || key5 === "firstMs" || key5 === "ceilingMs" || key5 === "growth" || key5 === "jitterPermille")) {
                              return validate36.errors = [{ instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (_errs38 === errors) {
                            if (data15.timesMax !== void 0) {
                              let _errs39 = errors;
                              validate43(data15.timesMax, { instancePath: instancePath + "/retry/timesMax", parentData: data15, parentDataProperty: "timesMax", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                              var valid8 = _errs39 === errors;
                            } else
                              var valid8 = !0;
                            if (valid8) {
                              if (data15.firstMs !== void 0) {
                                let _errs40 = errors;
                                validate41(data15.firstMs, { instancePath: instancePath + "/retry/firstMs", parentData: data15, parentDataProperty: "firstMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                                var valid8 = _errs40 === errors;
                              } else
                                var valid8 = !0;
                              if (valid8) {
                                if (data15.ceilingMs !== void 0) {
                                  let _errs41 = errors;
                                  validate41(data15.ceilingMs, { instancePath: instancePath + "/retry/ceilingMs", parentData: data15, parentDataProperty: "ceilingMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                                  var valid8 = _errs41 === errors;
                                } else
                                  var valid8 = !0;
                                if (valid8) {
                                  if (data15.growth !== void 0) {
                                    let data19 = data15.growth, _errs42 = errors;
                                    if (!(data19 === "fixed" || data19 === "doubling"))
                                      return validate36.errors = [{ instancePath: instancePath + "/retry/growth", schemaPath: "#/properties/retry/properties/growth/enum", keyword: "enum", params: { allowedValues: schema12.properties.retry.properties.growth.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var valid8 = _errs42 === errors;
                                  } else
                                    var valid8 = !0;
                                  if (valid8)
                                    if (data15.jitterPermille !== void 0) {
                                      let _errs43 = errors;
                                      validate47(data15.jitterPermille, { instancePath: instancePath + "/retry/jitterPermille", parentData: data15, parentDataProperty: "jitterPermille", rootData }) || (vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors), errors = vErrors.length);
                                      var valid8 = _errs43 === errors;
                                    } else
                                      var valid8 = !0;
                                }
                              }
                            }
                          }
                        }
                      } else
                        return validate36.errors = [{ instancePath: instancePath + "/retry", schemaPath: "#/properties/retry/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs36 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.ifExhausted !== void 0) {
                      let data21 = data.ifExhausted, _errs44 = errors;
                      if (!(data21 === "park" || data21 === "drop"))
                        return validate36.errors = [{ instancePath: instancePath + "/ifExhausted", schemaPath: "#/properties/ifExhausted/enum", keyword: "enum", params: { allowedValues: schema12.properties.ifExhausted.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid0 = _errs44 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.keep !== void 0) {
                        let data22 = data.keep, _errs45 = errors;
                        if (errors === _errs45)
                          if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                            let missing6;
                            if (data22.ageMaxMs === void 0 && (missing6 = "ageMaxMs") || data22.itemsMax === void 0 && (missing6 = "itemsMax"))
                              return validate36.errors = [{ instancePath: instancePath + "/keep", schemaPath: "#/properties/keep/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }], !1;
                            {
                              let _errs47 = errors;
                              for (let key6 in data22)
                                if (!(key6 === "ageMaxMs" || key6 === "itemsMax")) {
                                  return validate36.errors = [{ instancePath: instancePath + "/keep", schemaPath: "#/properties/keep/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (_errs47 === errors) {
                                if (data22.ageMaxMs !== void 0) {
                                  let _errs48 = errors;
                                  validate41(data22.ageMaxMs, { instancePath: instancePath + "/keep/ageMaxMs", parentData: data22, parentDataProperty: "ageMaxMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                                  var valid9 = _errs48 === errors;
                                } else
                                  var valid9 = !0;
                                if (valid9)
                                  if (data22.itemsMax !== void 0) {
                                    let data24 = data22.itemsMax, _errs49 = errors;
                                    if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24)))
                                      return validate36.errors = [{ instancePath: instancePath + "/keep/itemsMax", schemaPath: "#/properties/keep/properties/itemsMax/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                    if (errors === _errs49 && typeof data24 == "number" && isFinite(data24)) {
                                      if (data24 > 1e5 || isNaN(data24))
                                        return validate36.errors = [{ instancePath: instancePath + "/keep/itemsMax", schemaPath: "#/properties/keep/properties/itemsMax/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }], !1;
                                      if (data24 < 1 || isNaN(data24))
                                        return validate36.errors = [{ instancePath: instancePath + "/keep/itemsMax", schemaPath: "#/properties/keep/properties/itemsMax/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                    }
                                    var valid9 = _errs49 === errors;
                                  } else
                                    var valid9 = !0;
                              }
                            }
                          } else
                            return validate36.errors = [{ instancePath: instancePath + "/keep", schemaPath: "#/properties/keep/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs45 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.whenFull !== void 0) {
                          let data25 = data.whenFull, _errs51 = errors;
                          if (errors === _errs51)
                            if (Array.isArray(data25)) {
                              if (data25.length > 16)
                                return validate36.errors = [{ instancePath: instancePath + "/whenFull", schemaPath: "#/properties/whenFull/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" }], !1;
                              if (data25.length < 1)
                                return validate36.errors = [{ instancePath: instancePath + "/whenFull", schemaPath: "#/properties/whenFull/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                              {
                                var valid10 = !0;
                                let len1 = data25.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let data26 = data25[i1], _errs53 = errors;
                                  if (errors === _errs53)
                                    if (data26 && typeof data26 == "object" && !Array.isArray(data26)) {
                                      let missing7;
                                      if (data26.drop === void 0 && (missing7 = "drop"))
                                        return validate36.errors = [{ instancePath: instancePath + "/whenFull/" + i1, schemaPath: "#/properties/whenFull/items/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" }], !1;
                                      {
                                        let _errs55 = errors;
                                        for (let key7 in data26)
                                          if (!(key7 === "drop" || key7 === "kind")) {
                                            return validate36.errors = [{ instancePath: instancePath + "/whenFull/" + i1, schemaPath: "#/properties/whenFull/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }], !1;
                                            break;
                                          }
                                        if (_errs55 === errors) {
                                          if (data26.drop !== void 0) {
                                            let _errs56 = errors;
                                            if (data26.drop !== "oldest")
                                              return validate36.errors = [{ instancePath: instancePath + "/whenFull/" + i1 + "/drop", schemaPath: "#/properties/whenFull/items/properties/drop/const", keyword: "const", params: { allowedValue: "oldest" }, message: "must be equal to constant" }], !1;
                                            var valid11 = _errs56 === errors;
                                          } else
                                            var valid11 = !0;
                                          if (valid11)
                                            if (data26.kind !== void 0) {
                                              let _errs57 = errors;
                                              validate22(data26.kind, { instancePath: instancePath + "/whenFull/" + i1 + "/kind", parentData: data26, parentDataProperty: "kind", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                              var valid11 = _errs57 === errors;
                                            } else
                                              var valid11 = !0;
                                        }
                                      }
                                    } else
                                      return validate36.errors = [{ instancePath: instancePath + "/whenFull/" + i1, schemaPath: "#/properties/whenFull/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                                  var valid10 = _errs53 === errors;
                                  if (!valid10)
                                    break;
                                }
                              }
                            } else
                              return validate36.errors = [{ instancePath: instancePath + "/whenFull", schemaPath: "#/properties/whenFull/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs51 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate36.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate36.errors = vErrors, errors === 0;
}
var schema17 = { title: "Window", type: "object", additionalProperties: !1, required: ["name", "days", "opensAtMs", "lengthMs", "zone", "start", "ifSkipped", "ifRepeated", "ifMissed"], properties: { name: { $ref: "#/definitions/Name" }, days: { type: "integer", minimum: 1, maximum: 127, description: "Bit 0 Monday \u2026 bit 6 Sunday: the day of opening." }, opensAtMs: { type: "integer", minimum: 0, maximum: 86399999, description: "Local wall-clock time of day." }, lengthMs: { $ref: "#/definitions/Ms", description: "Elapsed time; the window is half-open." }, zone: { $ref: "#/definitions/Index" }, start: { enum: ["random-per-hub", "at-opening"] }, ifSkipped: { enum: ["next-valid-minute", "skip"] }, ifRepeated: { enum: ["once", "twice"] }, ifMissed: { oneOf: [{ title: "MissedOpenOnce", type: "object", additionalProperties: !1, required: ["kind", "withinMs"], properties: { kind: { const: "open-once" }, withinMs: { $ref: "#/definitions/Ms" } } }, { title: "MissedSkip", type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "skip" } } }] } } };
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.days === void 0 && (missing0 = "days") || data.opensAtMs === void 0 && (missing0 = "opensAtMs") || data.lengthMs === void 0 && (missing0 = "lengthMs") || data.zone === void 0 && (missing0 = "zone") || data.start === void 0 && (missing0 = "start") || data.ifSkipped === void 0 && (missing0 = "ifSkipped") || data.ifRepeated === void 0 && (missing0 = "ifRepeated") || data.ifMissed === void 0 && (missing0 = "ifMissed"))
        return validate52.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call(schema17.properties, key0)) {
            return validate52.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let _errs2 = errors;
            validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.days !== void 0) {
              let data1 = data.days, _errs3 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate52.errors = [{ instancePath: instancePath + "/days", schemaPath: "#/properties/days/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs3 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 127 || isNaN(data1))
                  return validate52.errors = [{ instancePath: instancePath + "/days", schemaPath: "#/properties/days/maximum", keyword: "maximum", params: { comparison: "<=", limit: 127 }, message: "must be <= 127" }], !1;
                if (data1 < 1 || isNaN(data1))
                  return validate52.errors = [{ instancePath: instancePath + "/days", schemaPath: "#/properties/days/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
              }
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.opensAtMs !== void 0) {
                let data2 = data.opensAtMs, _errs5 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate52.errors = [{ instancePath: instancePath + "/opensAtMs", schemaPath: "#/properties/opensAtMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs5 && typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 86399999 || isNaN(data2))
                    return validate52.errors = [{ instancePath: instancePath + "/opensAtMs", schemaPath: "#/properties/opensAtMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86399999 }, message: "must be <= 86399999" }], !1;
                  if (data2 < 0 || isNaN(data2))
                    return validate52.errors = [{ instancePath: instancePath + "/opensAtMs", schemaPath: "#/properties/opensAtMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                }
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.lengthMs !== void 0) {
                  let _errs7 = errors;
                  validate41(data.lengthMs, { instancePath: instancePath + "/lengthMs", parentData: data, parentDataProperty: "lengthMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                  var valid0 = _errs7 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.zone !== void 0) {
                    let _errs8 = errors;
                    validate39(data.zone, { instancePath: instancePath + "/zone", parentData: data, parentDataProperty: "zone", rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
                    var valid0 = _errs8 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.start !== void 0) {
                      let data5 = data.start, _errs9 = errors;
                      if (!(data5 === "random-per-hub" || data5 === "at-opening"))
                        return validate52.errors = [{ instancePath: instancePath + "/start", schemaPath: "#/properties/start/enum", keyword: "enum", params: { allowedValues: schema17.properties.start.enum }, message: "must be equal to one of the allowed values" }], !1;
                      var valid0 = _errs9 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.ifSkipped !== void 0) {
                        let data6 = data.ifSkipped, _errs10 = errors;
                        if (!(data6 === "next-valid-minute" || data6 === "skip"))
                          return validate52.errors = [{ instancePath: instancePath + "/ifSkipped", schemaPath: "#/properties/ifSkipped/enum", keyword: "enum", params: { allowedValues: schema17.properties.ifSkipped.enum }, message: "must be equal to one of the allowed values" }], !1;
                        var valid0 = _errs10 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.ifRepeated !== void 0) {
                          let data7 = data.ifRepeated, _errs11 = errors;
                          if (!(data7 === "once" || data7 === "twice"))
                            return validate52.errors = [{ instancePath: instancePath + "/ifRepeated", schemaPath: "#/properties/ifRepeated/enum", keyword: "enum", params: { allowedValues: schema17.properties.ifRepeated.enum }, message: "must be equal to one of the allowed values" }], !1;
                          var valid0 = _errs11 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0)
                          if (data.ifMissed !== void 0) {
                            let data8 = data.ifMissed, _errs12 = errors, _errs13 = errors, valid1 = !1, passing0 = null, _errs14 = errors;
                            if (errors === _errs14)
                              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                let missing1;
                                if (data8.kind === void 0 && (missing1 = "kind") || data8.withinMs === void 0 && (missing1 = "withinMs")) {
                                  let err0 = { instancePath: instancePath + "/ifMissed", schemaPath: "#/properties/ifMissed/oneOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                                  vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                                } else {
                                  let _errs16 = errors;
                                  for (let key1 in data8)
                                    if (!(key1 === "kind" || key1 === "withinMs")) {
                                      let err1 = { instancePath: instancePath + "/ifMissed", schemaPath: "#/properties/ifMissed/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                                      vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                      break;
                                    }
                                  if (_errs16 === errors) {
                                    if (data8.kind !== void 0) {
                                      let _errs17 = errors;
                                      if (data8.kind !== "open-once") {
                                        let err2 = { instancePath: instancePath + "/ifMissed/kind", schemaPath: "#/properties/ifMissed/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "open-once" }, message: "must be equal to constant" };
                                        vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                      }
                                      var valid2 = _errs17 === errors;
                                    } else
                                      var valid2 = !0;
                                    if (valid2)
                                      if (data8.withinMs !== void 0) {
                                        let _errs18 = errors;
                                        validate41(data8.withinMs, { instancePath: instancePath + "/ifMissed/withinMs", parentData: data8, parentDataProperty: "withinMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                                        var valid2 = _errs18 === errors;
                                      } else
                                        var valid2 = !0;
                                  }
                                }
                              } else {
                                let err3 = { instancePath: instancePath + "/ifMissed", schemaPath: "#/properties/ifMissed/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                              }
                            var _valid0 = _errs14 === errors;
                            _valid0 && (valid1 = !0, passing0 = 0);
                            let _errs19 = errors;
                            if (errors === _errs19)
                              if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                                let missing2;
                                if (data8.kind === void 0 && (missing2 = "kind")) {
                                  let err4 = { instancePath: instancePath + "/ifMissed", schemaPath: "#/properties/ifMissed/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                                } else {
                                  let _errs21 = errors;
                                  for (let key2 in data8)
                                    if (key2 !== "kind") {
                                      let err5 = { instancePath: instancePath + "/ifMissed", schemaPath: "#/properties/ifMissed/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                      vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                                      break;
                                    }
                                  if (_errs21 === errors && data8.kind !== void 0 && data8.kind !== "skip") {
                                    let err6 = { instancePath: instancePath + "/ifMissed/kind", schemaPath: "#/properties/ifMissed/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "skip" }, message: "must be equal to constant" };
                                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                  }
                                }
                              } else {
                                let err7 = { instancePath: instancePath + "/ifMissed", schemaPath: "#/properties/ifMissed/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                              }
                            var _valid0 = _errs19 === errors;
                            if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1)
                              errors = _errs13, vErrors !== null && (_errs13 ? vErrors.length = _errs13 : vErrors = null);
                            else {
                              let err8 = { instancePath: instancePath + "/ifMissed", schemaPath: "#/properties/ifMissed/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                              return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate52.errors = vErrors, !1;
                            }
                            var valid0 = _errs12 === errors;
                          } else
                            var valid0 = !0;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate52.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate52.errors = vErrors, errors === 0;
}
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.dataVersion === void 0 && (missing0 = "dataVersion") || data.offsetS === void 0 && (missing0 = "offsetS") || data.untilS === void 0 && (missing0 = "untilS") || data.transitions === void 0 && (missing0 = "transitions"))
        return validate58.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "dataVersion" || key0 === "offsetS" || key0 === "untilS" || key0 === "transitions")) {
            return validate58.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let data0 = data.name, _errs2 = errors;
            if (errors === _errs2)
              if (typeof data0 == "string") {
                if (func3(data0) > 64)
                  return validate58.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
              } else
                return validate58.errors = [{ instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.dataVersion !== void 0) {
              let data1 = data.dataVersion, _errs4 = errors;
              if (errors === _errs4)
                if (typeof data1 == "string") {
                  if (func3(data1) > 16)
                    return validate58.errors = [{ instancePath: instancePath + "/dataVersion", schemaPath: "#/properties/dataVersion/maxLength", keyword: "maxLength", params: { limit: 16 }, message: "must NOT have more than 16 characters" }], !1;
                } else
                  return validate58.errors = [{ instancePath: instancePath + "/dataVersion", schemaPath: "#/properties/dataVersion/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.offsetS !== void 0) {
                let data2 = data.offsetS, _errs6 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                  return validate58.errors = [{ instancePath: instancePath + "/offsetS", schemaPath: "#/properties/offsetS/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs6 && typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 57600 || isNaN(data2))
                    return validate58.errors = [{ instancePath: instancePath + "/offsetS", schemaPath: "#/properties/offsetS/maximum", keyword: "maximum", params: { comparison: "<=", limit: 57600 }, message: "must be <= 57600" }], !1;
                  if (data2 < -57600 || isNaN(data2))
                    return validate58.errors = [{ instancePath: instancePath + "/offsetS", schemaPath: "#/properties/offsetS/minimum", keyword: "minimum", params: { comparison: ">=", limit: -57600 }, message: "must be >= -57600" }], !1;
                }
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.untilS !== void 0) {
                  let data3 = data.untilS, _errs8 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate58.errors = [{ instancePath: instancePath + "/untilS", schemaPath: "#/properties/untilS/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.transitions !== void 0) {
                    let data4 = data.transitions, _errs10 = errors;
                    if (errors === _errs10)
                      if (Array.isArray(data4)) {
                        if (data4.length > 128)
                          return validate58.errors = [{ instancePath: instancePath + "/transitions", schemaPath: "#/properties/transitions/maxItems", keyword: "maxItems", params: { limit: 128 }, message: "must NOT have more than 128 items" }], !1;
                        {
                          var valid1 = !0;
                          let len0 = data4.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let data5 = data4[i0], _errs12 = errors;
                            if (errors === _errs12)
                              if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                                let missing1;
                                if (data5.atS === void 0 && (missing1 = "atS") || data5.offsetS === void 0 && (missing1 = "offsetS"))
                                  return validate58.errors = [{ instancePath: instancePath + "/transitions/" + i0, schemaPath: "#/properties/transitions/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                {
                                  let _errs14 = errors;
                                  for (let key1 in data5)
                                    if (!(key1 === "atS" || key1 === "offsetS")) {
                                      return validate58.errors = [{ instancePath: instancePath + "/transitions/" + i0, schemaPath: "#/properties/transitions/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (_errs14 === errors) {
                                    if (data5.atS !== void 0) {
                                      let data6 = data5.atS, _errs15 = errors;
                                      if (!(typeof data6 == "number" && !(data6 % 1) && !isNaN(data6) && isFinite(data6)))
                                        return validate58.errors = [{ instancePath: instancePath + "/transitions/" + i0 + "/atS", schemaPath: "#/properties/transitions/items/properties/atS/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                      var valid2 = _errs15 === errors;
                                    } else
                                      var valid2 = !0;
                                    if (valid2)
                                      if (data5.offsetS !== void 0) {
                                        let data7 = data5.offsetS, _errs17 = errors;
                                        if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                                          return validate58.errors = [{ instancePath: instancePath + "/transitions/" + i0 + "/offsetS", schemaPath: "#/properties/transitions/items/properties/offsetS/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (errors === _errs17 && typeof data7 == "number" && isFinite(data7)) {
                                          if (data7 > 57600 || isNaN(data7))
                                            return validate58.errors = [{ instancePath: instancePath + "/transitions/" + i0 + "/offsetS", schemaPath: "#/properties/transitions/items/properties/offsetS/maximum", keyword: "maximum", params: { comparison: "<=", limit: 57600 }, message: "must be <= 57600" }], !1;
                                          if (data7 < -57600 || isNaN(data7))
                                            return validate58.errors = [{ instancePath: instancePath + "/transitions/" + i0 + "/offsetS", schemaPath: "#/properties/transitions/items/properties/offsetS/minimum", keyword: "minimum", params: { comparison: ">=", limit: -57600 }, message: "must be >= -57600" }], !1;
                                        }
                                        var valid2 = _errs17 === errors;
                                      } else
                                        var valid2 = !0;
                                  }
                                }
                              } else
                                return validate58.errors = [{ instancePath: instancePath + "/transitions/" + i0, schemaPath: "#/properties/transitions/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid1 = _errs12 === errors;
                            if (!valid1)
                              break;
                          }
                        }
                      } else
                        return validate58.errors = [{ instancePath: instancePath + "/transitions", schemaPath: "#/properties/transitions/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate58.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate58.errors = vErrors, errors === 0;
}
var schema19 = { title: "Modem", type: "object", additionalProperties: !1, required: ["use", "connect", "reinit", "wake"], properties: { use: { type: "array", minItems: 1, items: { enum: ["2g", "3g", "4g"] } }, attach: { type: "string", maxLength: 100, description: "Access point name." }, unlock: { $ref: "#/definitions/Name", description: "Name of the secret that holds the SIM PIN." }, connect: { oneOf: [{ title: "ConnectOnDemand", type: "object", additionalProperties: !1, required: ["kind", "lingerMs"], properties: { kind: { const: "on-demand" }, lingerMs: { $ref: "#/definitions/Ms" } } }, { title: "ConnectPermanent", type: "object", additionalProperties: !1, required: ["kind", "keepaliveMs"], properties: { kind: { const: "permanent" }, keepaliveMs: { $ref: "#/definitions/Ms" } } }] }, wake: { type: "array", items: { enum: ["sms", "ring"] } }, reinit: { type: "array", maxItems: 8, items: { oneOf: [{ title: "ReinitRoutine", type: "object", additionalProperties: !1, required: ["kind", "everyMs", "spreadMs"], properties: { kind: { const: "routine" }, everyMs: { $ref: "#/definitions/Ms" }, spreadMs: { $ref: "#/definitions/Ms" } } }, { title: "ReinitWhen", type: "object", additionalProperties: !1, required: ["kind", "when", "timesMax", "perMs"], properties: { kind: { const: "when" }, when: { $ref: "#/definitions/Condition" }, timesMax: { $ref: "#/definitions/Count" }, perMs: { $ref: "#/definitions/Ms" } } }] } }, contextRefreshMs: { $ref: "#/definitions/Ms" }, signalMeanMs: { $ref: "#/definitions/Ms" } } }, schema20 = { description: "A condition over signals; `value` is the alert's aggregate. The engine turns it into byte-code once.", oneOf: [{ title: "Comparison", type: "object", additionalProperties: !1, required: ["op", "signal", "value"], properties: { op: { enum: ["lt", "le", "gt", "ge", "eq", "ne"] }, signal: { $ref: "#/definitions/Name" }, value: { type: "integer" } } }, { title: "Missing", type: "object", additionalProperties: !1, required: ["op", "signal"], properties: { op: { const: "missing" }, signal: { $ref: "#/definitions/Name" } } }, { title: "Both", type: "object", additionalProperties: !1, required: ["op", "terms"], properties: { op: { enum: ["and", "or"] }, terms: { type: "array", minItems: 2, maxItems: 16, items: { $ref: "#/definitions/Condition" } } } }, { title: "Not", type: "object", additionalProperties: !1, required: ["op", "term"], properties: { op: { const: "not" }, term: { $ref: "#/definitions/Condition" } } }] }, wrapper0 = { validate: validate66 };
function validate66(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (errors === _errs1)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.op === void 0 && (missing0 = "op") || data.signal === void 0 && (missing0 = "signal") || data.value === void 0 && (missing0 = "value")) {
        let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else {
        let _errs3 = errors;
        for (let key0 in data)
          if (!(key0 === "op" || key0 === "signal" || key0 === "value")) {
            let err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            break;
          }
        if (_errs3 === errors) {
          if (data.op !== void 0) {
            let data0 = data.op, _errs4 = errors;
            if (!(data0 === "lt" || data0 === "le" || data0 === "gt" || data0 === "ge" || data0 === "eq" || data0 === "ne")) {
              let err2 = { instancePath: instancePath + "/op", schemaPath: "#/oneOf/0/properties/op/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[0].properties.op.enum }, message: "must be equal to one of the allowed values" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            var valid1 = _errs4 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.signal !== void 0) {
              let _errs5 = errors;
              validate22(data.signal, { instancePath: instancePath + "/signal", parentData: data, parentDataProperty: "signal", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid1 = _errs5 === errors;
            } else
              var valid1 = !0;
            if (valid1)
              if (data.value !== void 0) {
                let data2 = data.value, _errs6 = errors;
                if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
                  let err3 = { instancePath: instancePath + "/value", schemaPath: "#/oneOf/0/properties/value/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
                var valid1 = _errs6 === errors;
              } else
                var valid1 = !0;
          }
        }
      }
    } else {
      let err4 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
    }
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs8 = errors;
  if (errors === _errs8)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.op === void 0 && (missing1 = "op") || data.signal === void 0 && (missing1 = "signal")) {
        let err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      } else {
        let _errs10 = errors;
        for (let key1 in data)
          if (!(key1 === "op" || key1 === "signal")) {
            let err6 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            break;
          }
        if (_errs10 === errors) {
          if (data.op !== void 0) {
            let _errs11 = errors;
            if (data.op !== "missing") {
              let err7 = { instancePath: instancePath + "/op", schemaPath: "#/oneOf/1/properties/op/const", keyword: "const", params: { allowedValue: "missing" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            var valid2 = _errs11 === errors;
          } else
            var valid2 = !0;
          if (valid2)
            if (data.signal !== void 0) {
              let _errs12 = errors;
              validate22(data.signal, { instancePath: instancePath + "/signal", parentData: data, parentDataProperty: "signal", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
              var valid2 = _errs12 === errors;
            } else
              var valid2 = !0;
        }
      }
    } else {
      let err8 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  var _valid0 = _errs8 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs13 = errors;
    if (errors === _errs13)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.op === void 0 && (missing2 = "op") || data.terms === void 0 && (missing2 = "terms")) {
          let err9 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
          vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
        } else {
          let _errs15 = errors;
          for (let key2 in data)
            if (!(key2 === "op" || key2 === "terms")) {
              let err10 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
              break;
            }
          if (_errs15 === errors) {
            if (data.op !== void 0) {
              let data5 = data.op, _errs16 = errors;
              if (!(data5 === "and" || data5 === "or")) {
                let err11 = { instancePath: instancePath + "/op", schemaPath: "#/oneOf/2/properties/op/enum", keyword: "enum", params: { allowedValues: schema20.oneOf[2].properties.op.enum }, message: "must be equal to one of the allowed values" };
                vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
              }
              var valid3 = _errs16 === errors;
            } else
              var valid3 = !0;
            if (valid3)
              if (data.terms !== void 0) {
                let data6 = data.terms, _errs17 = errors;
                if (errors === _errs17)
                  if (Array.isArray(data6))
                    if (data6.length > 16) {
                      let err12 = { instancePath: instancePath + "/terms", schemaPath: "#/oneOf/2/properties/terms/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" };
                      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                    } else if (data6.length < 2) {
                      let err13 = { instancePath: instancePath + "/terms", schemaPath: "#/oneOf/2/properties/terms/minItems", keyword: "minItems", params: { limit: 2 }, message: "must NOT have fewer than 2 items" };
                      vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                    } else {
                      var valid4 = !0;
                      let len0 = data6.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let _errs19 = errors;
                        wrapper0.validate(data6[i0], { instancePath: instancePath + "/terms/" + i0, parentData: data6, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
                        var valid4 = _errs19 === errors;
                        if (!valid4)
                          break;
                      }
                    }
                  else {
                    let err14 = { instancePath: instancePath + "/terms", schemaPath: "#/oneOf/2/properties/terms/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                  }
                var valid3 = _errs17 === errors;
              } else
                var valid3 = !0;
          }
        }
      } else {
        let err15 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
      }
    var _valid0 = _errs13 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2);
      let _errs20 = errors;
      if (errors === _errs20)
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.op === void 0 && (missing3 = "op") || data.term === void 0 && (missing3 = "term")) {
            let err16 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
            vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
          } else {
            let _errs22 = errors;
            for (let key3 in data)
              if (!(key3 === "op" || key3 === "term")) {
                let err17 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                break;
              }
            if (_errs22 === errors) {
              if (data.op !== void 0) {
                let _errs23 = errors;
                if (data.op !== "not") {
                  let err18 = { instancePath: instancePath + "/op", schemaPath: "#/oneOf/3/properties/op/const", keyword: "const", params: { allowedValue: "not" }, message: "must be equal to constant" };
                  vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                }
                var valid5 = _errs23 === errors;
              } else
                var valid5 = !0;
              if (valid5)
                if (data.term !== void 0) {
                  let _errs24 = errors;
                  wrapper0.validate(data.term, { instancePath: instancePath + "/term", parentData: data, parentDataProperty: "term", rootData }) || (vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors), errors = vErrors.length);
                  var valid5 = _errs24 === errors;
                } else
                  var valid5 = !0;
            }
          }
        } else {
          let err19 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
        }
      var _valid0 = _errs20 === errors;
      _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 3]) : _valid0 && (valid0 = !0, passing0 = 3);
    }
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err20 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++, validate66.errors = vErrors, !1;
  }
  return validate66.errors = vErrors, errors === 0;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.use === void 0 && (missing0 = "use") || data.connect === void 0 && (missing0 = "connect") || data.reinit === void 0 && (missing0 = "reinit") || data.wake === void 0 && (missing0 = "wake"))
        return validate60.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "use" || key0 === "attach" || key0 === "unlock" || key0 === "connect" || key0 === "wake" || key0 === "reinit" || key0 === "contextRefreshMs" || key0 === "signalMeanMs")) {
            return validate60.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.use !== void 0) {
            let data0 = data.use, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                if (data0.length < 1)
                  return validate60.errors = [{ instancePath: instancePath + "/use", schemaPath: "#/properties/use/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0], _errs4 = errors;
                    if (!(data1 === "2g" || data1 === "3g" || data1 === "4g"))
                      return validate60.errors = [{ instancePath: instancePath + "/use/" + i0, schemaPath: "#/properties/use/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.use.items.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid1 = _errs4 === errors;
                    if (!valid1)
                      break;
                  }
                }
              } else
                return validate60.errors = [{ instancePath: instancePath + "/use", schemaPath: "#/properties/use/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.attach !== void 0) {
              let data2 = data.attach, _errs5 = errors;
              if (errors === _errs5)
                if (typeof data2 == "string") {
                  if (func3(data2) > 100)
                    return validate60.errors = [{ instancePath: instancePath + "/attach", schemaPath: "#/properties/attach/maxLength", keyword: "maxLength", params: { limit: 100 }, message: "must NOT have more than 100 characters" }], !1;
                } else
                  return validate60.errors = [{ instancePath: instancePath + "/attach", schemaPath: "#/properties/attach/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs5 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.unlock !== void 0) {
                let _errs7 = errors;
                validate22(data.unlock, { instancePath: instancePath + "/unlock", parentData: data, parentDataProperty: "unlock", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.connect !== void 0) {
                  let data4 = data.connect, _errs8 = errors, _errs9 = errors, valid2 = !1, passing0 = null, _errs10 = errors;
                  if (errors === _errs10)
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                      let missing1;
                      if (data4.kind === void 0 && (missing1 = "kind") || data4.lingerMs === void 0 && (missing1 = "lingerMs")) {
                        let err0 = { instancePath: instancePath + "/connect", schemaPath: "#/properties/connect/oneOf/0/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
                        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                      } else {
                        let _errs12 = errors;
                        for (let key1 in data4)
                          if (!(key1 === "kind" || key1 === "lingerMs")) {
                            let err1 = { instancePath: instancePath + "/connect", schemaPath: "#/properties/connect/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
                            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                            break;
                          }
                        if (_errs12 === errors) {
                          if (data4.kind !== void 0) {
                            let _errs13 = errors;
                            if (data4.kind !== "on-demand") {
                              let err2 = { instancePath: instancePath + "/connect/kind", schemaPath: "#/properties/connect/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "on-demand" }, message: "must be equal to constant" };
                              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                            }
                            var valid3 = _errs13 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3)
                            if (data4.lingerMs !== void 0) {
                              let _errs14 = errors;
                              validate41(data4.lingerMs, { instancePath: instancePath + "/connect/lingerMs", parentData: data4, parentDataProperty: "lingerMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                              var valid3 = _errs14 === errors;
                            } else
                              var valid3 = !0;
                        }
                      }
                    } else {
                      let err3 = { instancePath: instancePath + "/connect", schemaPath: "#/properties/connect/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                    }
                  var _valid0 = _errs10 === errors;
                  _valid0 && (valid2 = !0, passing0 = 0);
                  let _errs15 = errors;
                  if (errors === _errs15)
                    if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                      let missing2;
                      if (data4.kind === void 0 && (missing2 = "kind") || data4.keepaliveMs === void 0 && (missing2 = "keepaliveMs")) {
                        let err4 = { instancePath: instancePath + "/connect", schemaPath: "#/properties/connect/oneOf/1/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                        vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                      } else {
                        let _errs17 = errors;
                        for (let key2 in data4)
                          if (!(key2 === "kind" || key2 === "keepaliveMs")) {
                            let err5 = { instancePath: instancePath + "/connect", schemaPath: "#/properties/connect/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                            break;
                          }
                        if (_errs17 === errors) {
                          if (data4.kind !== void 0) {
                            let _errs18 = errors;
                            if (data4.kind !== "permanent") {
                              let err6 = { instancePath: instancePath + "/connect/kind", schemaPath: "#/properties/connect/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "permanent" }, message: "must be equal to constant" };
                              vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                            }
                            var valid4 = _errs18 === errors;
                          } else
                            var valid4 = !0;
                          if (valid4)
                            if (data4.keepaliveMs !== void 0) {
                              let _errs19 = errors;
                              validate41(data4.keepaliveMs, { instancePath: instancePath + "/connect/keepaliveMs", parentData: data4, parentDataProperty: "keepaliveMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                              var valid4 = _errs19 === errors;
                            } else
                              var valid4 = !0;
                        }
                      }
                    } else {
                      let err7 = { instancePath: instancePath + "/connect", schemaPath: "#/properties/connect/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                    }
                  var _valid0 = _errs15 === errors;
                  if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
                    errors = _errs9, vErrors !== null && (_errs9 ? vErrors.length = _errs9 : vErrors = null);
                  else {
                    let err8 = { instancePath: instancePath + "/connect", schemaPath: "#/properties/connect/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                    return vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++, validate60.errors = vErrors, !1;
                  }
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.wake !== void 0) {
                    let data9 = data.wake, _errs20 = errors;
                    if (errors === _errs20)
                      if (Array.isArray(data9)) {
                        var valid5 = !0;
                        let len1 = data9.length;
                        for (let i1 = 0; i1 < len1; i1++) {
                          let data10 = data9[i1], _errs22 = errors;
                          if (!(data10 === "sms" || data10 === "ring"))
                            return validate60.errors = [{ instancePath: instancePath + "/wake/" + i1, schemaPath: "#/properties/wake/items/enum", keyword: "enum", params: { allowedValues: schema19.properties.wake.items.enum }, message: "must be equal to one of the allowed values" }], !1;
                          var valid5 = _errs22 === errors;
                          if (!valid5)
                            break;
                        }
                      } else
                        return validate60.errors = [{ instancePath: instancePath + "/wake", schemaPath: "#/properties/wake/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs20 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.reinit !== void 0) {
                      let data11 = data.reinit, _errs23 = errors;
                      if (errors === _errs23)
                        if (Array.isArray(data11)) {
                          if (data11.length > 8)
                            return validate60.errors = [{ instancePath: instancePath + "/reinit", schemaPath: "#/properties/reinit/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" }], !1;
                          {
                            var valid6 = !0;
                            let len2 = data11.length;
                            for (let i2 = 0; i2 < len2; i2++) {
                              let data12 = data11[i2], _errs25 = errors, _errs26 = errors, valid7 = !1, passing1 = null, _errs27 = errors;
                              if (errors === _errs27)
                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                  let missing3;
                                  if (data12.kind === void 0 && (missing3 = "kind") || data12.everyMs === void 0 && (missing3 = "everyMs") || data12.spreadMs === void 0 && (missing3 = "spreadMs")) {
                                    let err9 = { instancePath: instancePath + "/reinit/" + i2, schemaPath: "#/properties/reinit/items/oneOf/0/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                                    vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                                  } else {
                                    let _errs29 = errors;
                                    for (let key3 in data12)
                                      if (!(key3 === "kind" || key3 === "everyMs" || key3 === "spreadMs")) {
                                        let err10 = { instancePath: instancePath + "/reinit/" + i2, schemaPath: "#/properties/reinit/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                        vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                        break;
                                      }
                                    if (_errs29 === errors) {
                                      if (data12.kind !== void 0) {
                                        let _errs30 = errors;
                                        if (data12.kind !== "routine") {
                                          let err11 = { instancePath: instancePath + "/reinit/" + i2 + "/kind", schemaPath: "#/properties/reinit/items/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "routine" }, message: "must be equal to constant" };
                                          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                        }
                                        var valid8 = _errs30 === errors;
                                      } else
                                        var valid8 = !0;
                                      if (valid8) {
                                        if (data12.everyMs !== void 0) {
                                          let _errs31 = errors;
                                          validate41(data12.everyMs, { instancePath: instancePath + "/reinit/" + i2 + "/everyMs", parentData: data12, parentDataProperty: "everyMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                                          var valid8 = _errs31 === errors;
                                        } else
                                          var valid8 = !0;
                                        if (valid8)
                                          if (data12.spreadMs !== void 0) {
                                            let _errs32 = errors;
                                            validate41(data12.spreadMs, { instancePath: instancePath + "/reinit/" + i2 + "/spreadMs", parentData: data12, parentDataProperty: "spreadMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                                            var valid8 = _errs32 === errors;
                                          } else
                                            var valid8 = !0;
                                      }
                                    }
                                  }
                                } else {
                                  let err12 = { instancePath: instancePath + "/reinit/" + i2, schemaPath: "#/properties/reinit/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                }
                              var _valid1 = _errs27 === errors;
                              _valid1 && (valid7 = !0, passing1 = 0);
                              let _errs33 = errors;
                              if (errors === _errs33)
                                if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                                  let missing4;
                                  if (data12.kind === void 0 && (missing4 = "kind") || data12.when === void 0 && (missing4 = "when") || data12.timesMax === void 0 && (missing4 = "timesMax") || data12.perMs === void 0 && (missing4 = "perMs")) {
                                    let err13 = { instancePath: instancePath + "/reinit/" + i2, schemaPath: "#/properties/reinit/items/oneOf/1/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
                                    vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                                  } else {
                                    let _errs35 = errors;
                                    for (let key4 in data12)
                                      if (!(key4 === "kind" || key4 === "when" || key4 === "timesMax" || key4 === "perMs")) {
                                        let err14 = { instancePath: instancePath + "/reinit/" + i2, schemaPath: "#/properties/reinit/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                                        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                        break;
                                      }
                                    if (_errs35 === errors) {
                                      if (data12.kind !== void 0) {
                                        let _errs36 = errors;
                                        if (data12.kind !== "when") {
                                          let err15 = { instancePath: instancePath + "/reinit/" + i2 + "/kind", schemaPath: "#/properties/reinit/items/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "when" }, message: "must be equal to constant" };
                                          vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                                        }
                                        var valid9 = _errs36 === errors;
                                      } else
                                        var valid9 = !0;
                                      if (valid9) {
                                        if (data12.when !== void 0) {
                                          let _errs37 = errors;
                                          validate66(data12.when, { instancePath: instancePath + "/reinit/" + i2 + "/when", parentData: data12, parentDataProperty: "when", rootData }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
                                          var valid9 = _errs37 === errors;
                                        } else
                                          var valid9 = !0;
                                        if (valid9) {
                                          if (data12.timesMax !== void 0) {
                                            let _errs38 = errors;
                                            validate43(data12.timesMax, { instancePath: instancePath + "/reinit/" + i2 + "/timesMax", parentData: data12, parentDataProperty: "timesMax", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                            var valid9 = _errs38 === errors;
                                          } else
                                            var valid9 = !0;
                                          if (valid9)
                                            if (data12.perMs !== void 0) {
                                              let _errs39 = errors;
                                              validate41(data12.perMs, { instancePath: instancePath + "/reinit/" + i2 + "/perMs", parentData: data12, parentDataProperty: "perMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                                              var valid9 = _errs39 === errors;
                                            } else
                                              var valid9 = !0;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  let err16 = { instancePath: instancePath + "/reinit/" + i2, schemaPath: "#/properties/reinit/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                }
                              var _valid1 = _errs33 === errors;
                              if (_valid1 && valid7 ? (valid7 = !1, passing1 = [passing1, 1]) : _valid1 && (valid7 = !0, passing1 = 1), valid7)
                                errors = _errs26, vErrors !== null && (_errs26 ? vErrors.length = _errs26 : vErrors = null);
                              else {
                                let err17 = { instancePath: instancePath + "/reinit/" + i2, schemaPath: "#/properties/reinit/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                return vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++, validate60.errors = vErrors, !1;
                              }
                              var valid6 = _errs25 === errors;
                              if (!valid6)
                                break;
                            }
                          }
                        } else
                          return validate60.errors = [{ instancePath: instancePath + "/reinit", schemaPath: "#/properties/reinit/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs23 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.contextRefreshMs !== void 0) {
                        let _errs40 = errors;
                        validate41(data.contextRefreshMs, { instancePath: instancePath + "/contextRefreshMs", parentData: data, parentDataProperty: "contextRefreshMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                        var valid0 = _errs40 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.signalMeanMs !== void 0) {
                          let _errs41 = errors;
                          validate41(data.signalMeanMs, { instancePath: instancePath + "/signalMeanMs", parentData: data, parentDataProperty: "signalMeanMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                          var valid0 = _errs41 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate60.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate60.errors = vErrors, errors === 0;
}
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.channels === void 0 && (missing0 = "channels") || data.joinOpenMs === void 0 && (missing0 = "joinOpenMs") || data.yieldToWan === void 0 && (missing0 = "yieldToWan") || data.polls === void 0 && (missing0 = "polls"))
        return validate75.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "channels" || key0 === "joinOpenMs" || key0 === "rejoinMs" || key0 === "yieldToWan" || key0 === "polls")) {
            return validate75.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.channels !== void 0) {
            let data0 = data.channels, _errs2 = errors;
            if (errors === _errs2)
              if (Array.isArray(data0)) {
                if (data0.length < 1)
                  return validate75.errors = [{ instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                {
                  var valid1 = !0;
                  let len0 = data0.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data1 = data0[i0], _errs4 = errors;
                    if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                      return validate75.errors = [{ instancePath: instancePath + "/channels/" + i0, schemaPath: "#/properties/channels/items/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                    if (errors === _errs4 && typeof data1 == "number" && isFinite(data1)) {
                      if (data1 > 26 || isNaN(data1))
                        return validate75.errors = [{ instancePath: instancePath + "/channels/" + i0, schemaPath: "#/properties/channels/items/maximum", keyword: "maximum", params: { comparison: "<=", limit: 26 }, message: "must be <= 26" }], !1;
                      if (data1 < 11 || isNaN(data1))
                        return validate75.errors = [{ instancePath: instancePath + "/channels/" + i0, schemaPath: "#/properties/channels/items/minimum", keyword: "minimum", params: { comparison: ">=", limit: 11 }, message: "must be >= 11" }], !1;
                    }
                    var valid1 = _errs4 === errors;
                    if (!valid1)
                      break;
                  }
                  if (valid1) {
                    let i1 = data0.length, j0;
                    if (i1 > 1) {
                      let indices0 = {};
                      for (; i1--; ) {
                        let item0 = data0[i1];
                        if (typeof item0 == "number" && !(item0 % 1) && !isNaN(item0) && isFinite(item0)) {
                          if (typeof indices0[item0] == "number") {
                            return j0 = indices0[item0], validate75.errors = [{ instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }], !1;
                            break;
                          }
                          indices0[item0] = i1;
                        }
                      }
                    }
                  }
                }
              } else
                return validate75.errors = [{ instancePath: instancePath + "/channels", schemaPath: "#/properties/channels/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.joinOpenMs !== void 0) {
              let _errs6 = errors;
              validate41(data.joinOpenMs, { instancePath: instancePath + "/joinOpenMs", parentData: data, parentDataProperty: "joinOpenMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
              var valid0 = _errs6 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.rejoinMs !== void 0) {
                let _errs7 = errors;
                validate41(data.rejoinMs, { instancePath: instancePath + "/rejoinMs", parentData: data, parentDataProperty: "rejoinMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                var valid0 = _errs7 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.yieldToWan !== void 0) {
                  let _errs8 = errors;
                  if (typeof data.yieldToWan != "boolean")
                    return validate75.errors = [{ instancePath: instancePath + "/yieldToWan", schemaPath: "#/properties/yieldToWan/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs8 === errors;
                } else
                  var valid0 = !0;
                if (valid0)
                  if (data.polls !== void 0) {
                    let data5 = data.polls, _errs10 = errors;
                    if (errors === _errs10)
                      if (Array.isArray(data5)) {
                        if (data5.length > 16)
                          return validate75.errors = [{ instancePath: instancePath + "/polls", schemaPath: "#/properties/polls/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" }], !1;
                        {
                          var valid3 = !0;
                          let len1 = data5.length;
                          for (let i2 = 0; i2 < len1; i2++) {
                            let data6 = data5[i2], _errs12 = errors;
                            if (errors === _errs12)
                              if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                let missing1;
                                if (data6.device === void 0 && (missing1 = "device") || data6.everyMs === void 0 && (missing1 = "everyMs"))
                                  return validate75.errors = [{ instancePath: instancePath + "/polls/" + i2, schemaPath: "#/properties/polls/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                                {
                                  let _errs14 = errors;
                                  for (let key1 in data6)
                                    if (!(key1 === "device" || key1 === "everyMs")) {
                                      return validate75.errors = [{ instancePath: instancePath + "/polls/" + i2, schemaPath: "#/properties/polls/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                                      break;
                                    }
                                  if (_errs14 === errors) {
                                    if (data6.device !== void 0) {
                                      let _errs15 = errors;
                                      validate22(data6.device, { instancePath: instancePath + "/polls/" + i2 + "/device", parentData: data6, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                      var valid4 = _errs15 === errors;
                                    } else
                                      var valid4 = !0;
                                    if (valid4)
                                      if (data6.everyMs !== void 0) {
                                        let _errs16 = errors;
                                        validate41(data6.everyMs, { instancePath: instancePath + "/polls/" + i2 + "/everyMs", parentData: data6, parentDataProperty: "everyMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                                        var valid4 = _errs16 === errors;
                                      } else
                                        var valid4 = !0;
                                  }
                                }
                              } else
                                return validate75.errors = [{ instancePath: instancePath + "/polls/" + i2, schemaPath: "#/properties/polls/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                            var valid3 = _errs12 === errors;
                            if (!valid3)
                              break;
                          }
                        }
                      } else
                        return validate75.errors = [{ instancePath: instancePath + "/polls", schemaPath: "#/properties/polls/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs10 === errors;
                  } else
                    var valid0 = !0;
              }
            }
          }
        }
      }
    } else
      return validate75.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate75.errors = vErrors, errors === 0;
}
function validate81(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.followEveryMs === void 0 && (missing0 = "followEveryMs") || data.stepAboveMs === void 0 && (missing0 = "stepAboveMs") || data.alertAboveMs === void 0 && (missing0 = "alertAboveMs") || data.serve === void 0 && (missing0 = "serve"))
        return validate81.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "followEveryMs" || key0 === "stepAboveMs" || key0 === "alertAboveMs" || key0 === "serve")) {
            return validate81.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.followEveryMs !== void 0) {
            let _errs2 = errors;
            validate41(data.followEveryMs, { instancePath: instancePath + "/followEveryMs", parentData: data, parentDataProperty: "followEveryMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.stepAboveMs !== void 0) {
              let _errs3 = errors;
              validate41(data.stepAboveMs, { instancePath: instancePath + "/stepAboveMs", parentData: data, parentDataProperty: "stepAboveMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.alertAboveMs !== void 0) {
                let _errs4 = errors;
                validate41(data.alertAboveMs, { instancePath: instancePath + "/alertAboveMs", parentData: data, parentDataProperty: "alertAboveMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.serve !== void 0) {
                  let _errs5 = errors;
                  if (typeof data.serve != "boolean")
                    return validate81.errors = [{ instancePath: instancePath + "/serve", schemaPath: "#/properties/serve/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate81.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate81.errors = vErrors, errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.device === void 0 && (missing0 = "device") || data.reads === void 0 && (missing0 = "reads") || data.snapshots === void 0 && (missing0 = "snapshots") || data.skipZero === void 0 && (missing0 = "skipZero"))
        return validate86.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "device" || key0 === "reads" || key0 === "snapshots" || key0 === "skipZero")) {
            return validate86.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.device !== void 0) {
            let _errs2 = errors;
            validate22(data.device, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.reads !== void 0) {
              let data1 = data.reads, _errs3 = errors;
              if (errors === _errs3)
                if (Array.isArray(data1)) {
                  var valid1 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let data2 = data1[i0], _errs5 = errors;
                    if (errors === _errs5)
                      if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                        let missing1;
                        if (data2.registers === void 0 && (missing1 = "registers") || data2.everyMs === void 0 && (missing1 = "everyMs"))
                          return validate86.errors = [{ instancePath: instancePath + "/reads/" + i0, schemaPath: "#/properties/reads/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                        {
                          let _errs7 = errors;
                          for (let key1 in data2)
                            if (!(key1 === "registers" || key1 === "everyMs")) {
                              return validate86.errors = [{ instancePath: instancePath + "/reads/" + i0, schemaPath: "#/properties/reads/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (_errs7 === errors) {
                            if (data2.registers !== void 0) {
                              let data3 = data2.registers, _errs8 = errors;
                              if (errors === _errs8)
                                if (Array.isArray(data3)) {
                                  if (data3.length < 1)
                                    return validate86.errors = [{ instancePath: instancePath + "/reads/" + i0 + "/registers", schemaPath: "#/properties/reads/items/properties/registers/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                                  {
                                    var valid3 = !0;
                                    let len1 = data3.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let _errs10 = errors;
                                      validate22(data3[i1], { instancePath: instancePath + "/reads/" + i0 + "/registers/" + i1, parentData: data3, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                      var valid3 = _errs10 === errors;
                                      if (!valid3)
                                        break;
                                    }
                                  }
                                } else
                                  return validate86.errors = [{ instancePath: instancePath + "/reads/" + i0 + "/registers", schemaPath: "#/properties/reads/items/properties/registers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                              var valid2 = _errs8 === errors;
                            } else
                              var valid2 = !0;
                            if (valid2)
                              if (data2.everyMs !== void 0) {
                                let _errs11 = errors;
                                validate41(data2.everyMs, { instancePath: instancePath + "/reads/" + i0 + "/everyMs", parentData: data2, parentDataProperty: "everyMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                                var valid2 = _errs11 === errors;
                              } else
                                var valid2 = !0;
                          }
                        }
                      } else
                        return validate86.errors = [{ instancePath: instancePath + "/reads/" + i0, schemaPath: "#/properties/reads/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid1 = _errs5 === errors;
                    if (!valid1)
                      break;
                  }
                } else
                  return validate86.errors = [{ instancePath: instancePath + "/reads", schemaPath: "#/properties/reads/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.snapshots !== void 0) {
                let data6 = data.snapshots, _errs12 = errors;
                if (errors === _errs12)
                  if (Array.isArray(data6)) {
                    var valid4 = !0;
                    let len2 = data6.length;
                    for (let i2 = 0; i2 < len2; i2++) {
                      let data7 = data6[i2], _errs14 = errors;
                      if (errors === _errs14)
                        if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
                          let missing2;
                          if (data7.atMs === void 0 && (missing2 = "atMs") || data7.zone === void 0 && (missing2 = "zone"))
                            return validate86.errors = [{ instancePath: instancePath + "/snapshots/" + i2, schemaPath: "#/properties/snapshots/items/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                          {
                            let _errs16 = errors;
                            for (let key2 in data7)
                              if (!(key2 === "atMs" || key2 === "zone")) {
                                return validate86.errors = [{ instancePath: instancePath + "/snapshots/" + i2, schemaPath: "#/properties/snapshots/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }], !1;
                                break;
                              }
                            if (_errs16 === errors) {
                              if (data7.atMs !== void 0) {
                                let data8 = data7.atMs, _errs17 = errors;
                                if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8)))
                                  return validate86.errors = [{ instancePath: instancePath + "/snapshots/" + i2 + "/atMs", schemaPath: "#/properties/snapshots/items/properties/atMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs17 && typeof data8 == "number" && isFinite(data8)) {
                                  if (data8 > 86399999 || isNaN(data8))
                                    return validate86.errors = [{ instancePath: instancePath + "/snapshots/" + i2 + "/atMs", schemaPath: "#/properties/snapshots/items/properties/atMs/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86399999 }, message: "must be <= 86399999" }], !1;
                                  if (data8 < 0 || isNaN(data8))
                                    return validate86.errors = [{ instancePath: instancePath + "/snapshots/" + i2 + "/atMs", schemaPath: "#/properties/snapshots/items/properties/atMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                }
                                var valid5 = _errs17 === errors;
                              } else
                                var valid5 = !0;
                              if (valid5)
                                if (data7.zone !== void 0) {
                                  let _errs19 = errors;
                                  validate39(data7.zone, { instancePath: instancePath + "/snapshots/" + i2 + "/zone", parentData: data7, parentDataProperty: "zone", rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
                                  var valid5 = _errs19 === errors;
                                } else
                                  var valid5 = !0;
                            }
                          }
                        } else
                          return validate86.errors = [{ instancePath: instancePath + "/snapshots/" + i2, schemaPath: "#/properties/snapshots/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                      var valid4 = _errs14 === errors;
                      if (!valid4)
                        break;
                    }
                  } else
                    return validate86.errors = [{ instancePath: instancePath + "/snapshots", schemaPath: "#/properties/snapshots/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs12 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.skipZero !== void 0) {
                  let _errs20 = errors;
                  if (typeof data.skipZero != "boolean")
                    return validate86.errors = [{ instancePath: instancePath + "/skipZero", schemaPath: "#/properties/skipZero/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" }], !1;
                  var valid0 = _errs20 === errors;
                } else
                  var valid0 = !0;
            }
          }
        }
      }
    } else
      return validate86.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate86.errors = vErrors, errors === 0;
}
var schema24 = { title: "Alert", type: "object", additionalProperties: !1, required: ["name", "severity", "watch", "raise", "clear", "noData", "send"], properties: { name: { $ref: "#/definitions/Name" }, severity: { enum: ["info", "warning", "tamper"] }, watch: { title: "Watch", type: "object", additionalProperties: !1, required: ["aggregate", "signal", "overMs", "samplesMin"], properties: { aggregate: { enum: ["mean", "min", "max", "count", "sum", "last"] }, signal: { $ref: "#/definitions/Name" }, overMs: { $ref: "#/definitions/Ms" }, samplesMin: { $ref: "#/definitions/Count" }, by: { $ref: "#/definitions/Name" }, groupsMax: { $ref: "#/definitions/Count" } } }, raise: { $ref: "#/definitions/Trigger" }, clear: { $ref: "#/definitions/Trigger" }, noData: { oneOf: [{ title: "NoDataHold", type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "hold" }, forMs: { $ref: "#/definitions/Ms" }, then: { enum: ["raise", "clear"] } } }, { title: "NoDataDo", type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { enum: ["raise", "clear"] } } }] }, atMost: { title: "Rate", type: "object", additionalProperties: !1, required: ["times", "perMs"], properties: { times: { $ref: "#/definitions/Count" }, perMs: { $ref: "#/definitions/Ms" } } }, send: { title: "AlertSend", type: "object", additionalProperties: !1, required: ["class", "text"], properties: { class: { $ref: "#/definitions/Index" }, text: { type: "array", description: "Literal parts and signal names in turn.", items: { oneOf: [{ title: "TextLiteral", type: "object", additionalProperties: !1, required: ["text"], properties: { text: { type: "string", maxLength: 200 } } }, { title: "TextSignal", type: "object", additionalProperties: !1, required: ["signal"], properties: { signal: { $ref: "#/definitions/Name" } } }] } } } } } };
function validate99(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.when === void 0 && (missing0 = "when") || data.forMs === void 0 && (missing0 = "forMs"))
        return validate99.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "when" || key0 === "forMs")) {
            return validate99.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.when !== void 0) {
            let _errs2 = errors;
            validate66(data.when, { instancePath: instancePath + "/when", parentData: data, parentDataProperty: "when", rootData }) || (vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.forMs !== void 0) {
              let _errs3 = errors;
              validate41(data.forMs, { instancePath: instancePath + "/forMs", parentData: data, parentDataProperty: "forMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate99.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate99.errors = vErrors, errors === 0;
}
function validate92(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.severity === void 0 && (missing0 = "severity") || data.watch === void 0 && (missing0 = "watch") || data.raise === void 0 && (missing0 = "raise") || data.clear === void 0 && (missing0 = "clear") || data.noData === void 0 && (missing0 = "noData") || data.send === void 0 && (missing0 = "send"))
        return validate92.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "name" || key0 === "severity" || key0 === "watch" || key0 === "raise" || key0 === "clear" || key0 === "noData" || key0 === "atMost" || key0 === "send")) {
            return validate92.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.name !== void 0) {
            let _errs2 = errors;
            validate22(data.name, { instancePath: instancePath + "/name", parentData: data, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.severity !== void 0) {
              let data1 = data.severity, _errs3 = errors;
              if (!(data1 === "info" || data1 === "warning" || data1 === "tamper"))
                return validate92.errors = [{ instancePath: instancePath + "/severity", schemaPath: "#/properties/severity/enum", keyword: "enum", params: { allowedValues: schema24.properties.severity.enum }, message: "must be equal to one of the allowed values" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.watch !== void 0) {
                let data2 = data.watch, _errs4 = errors;
                if (errors === _errs4)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.aggregate === void 0 && (missing1 = "aggregate") || data2.signal === void 0 && (missing1 = "signal") || data2.overMs === void 0 && (missing1 = "overMs") || data2.samplesMin === void 0 && (missing1 = "samplesMin"))
                      return validate92.errors = [{ instancePath: instancePath + "/watch", schemaPath: "#/properties/watch/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    {
                      let _errs6 = errors;
                      for (let key1 in data2)
                        if (!(key1 === "aggregate" || key1 === "signal" || key1 === "overMs" || key1 === "samplesMin" || key1 === "by" || key1 === "groupsMax")) {
                          return validate92.errors = [{ instancePath: instancePath + "/watch", schemaPath: "#/properties/watch/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                          break;
                        }
                      if (_errs6 === errors) {
                        if (data2.aggregate !== void 0) {
                          let data3 = data2.aggregate, _errs7 = errors;
                          if (!(data3 === "mean" || data3 === "min" || data3 === "max" || data3 === "count" || data3 === "sum" || data3 === "last"))
                            return validate92.errors = [{ instancePath: instancePath + "/watch/aggregate", schemaPath: "#/properties/watch/properties/aggregate/enum", keyword: "enum", params: { allowedValues: schema24.properties.watch.properties.aggregate.enum }, message: "must be equal to one of the allowed values" }], !1;
                          var valid1 = _errs7 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1) {
                          if (data2.signal !== void 0) {
                            let _errs8 = errors;
                            validate22(data2.signal, { instancePath: instancePath + "/watch/signal", parentData: data2, parentDataProperty: "signal", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                            var valid1 = _errs8 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1) {
                            if (data2.overMs !== void 0) {
                              let _errs9 = errors;
                              validate41(data2.overMs, { instancePath: instancePath + "/watch/overMs", parentData: data2, parentDataProperty: "overMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                              var valid1 = _errs9 === errors;
                            } else
                              var valid1 = !0;
                            if (valid1) {
                              if (data2.samplesMin !== void 0) {
                                let _errs10 = errors;
                                validate43(data2.samplesMin, { instancePath: instancePath + "/watch/samplesMin", parentData: data2, parentDataProperty: "samplesMin", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                var valid1 = _errs10 === errors;
                              } else
                                var valid1 = !0;
                              if (valid1) {
                                if (data2.by !== void 0) {
                                  let _errs11 = errors;
                                  validate22(data2.by, { instancePath: instancePath + "/watch/by", parentData: data2, parentDataProperty: "by", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                                  var valid1 = _errs11 === errors;
                                } else
                                  var valid1 = !0;
                                if (valid1)
                                  if (data2.groupsMax !== void 0) {
                                    let _errs12 = errors;
                                    validate43(data2.groupsMax, { instancePath: instancePath + "/watch/groupsMax", parentData: data2, parentDataProperty: "groupsMax", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                    var valid1 = _errs12 === errors;
                                  } else
                                    var valid1 = !0;
                              }
                            }
                          }
                        }
                      }
                    }
                  } else
                    return validate92.errors = [{ instancePath: instancePath + "/watch", schemaPath: "#/properties/watch/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.raise !== void 0) {
                  let _errs13 = errors;
                  validate99(data.raise, { instancePath: instancePath + "/raise", parentData: data, parentDataProperty: "raise", rootData }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.clear !== void 0) {
                    let _errs14 = errors;
                    validate99(data.clear, { instancePath: instancePath + "/clear", parentData: data, parentDataProperty: "clear", rootData }) || (vErrors = vErrors === null ? validate99.errors : vErrors.concat(validate99.errors), errors = vErrors.length);
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.noData !== void 0) {
                      let data11 = data.noData, _errs15 = errors, _errs16 = errors, valid2 = !1, passing0 = null, _errs17 = errors;
                      if (errors === _errs17)
                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                          let missing2;
                          if (data11.kind === void 0 && (missing2 = "kind")) {
                            let err0 = { instancePath: instancePath + "/noData", schemaPath: "#/properties/noData/oneOf/0/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
                            vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
                          } else {
                            let _errs19 = errors;
                            for (let key2 in data11)
                              if (!(key2 === "kind" || key2 === "forMs" || key2 === "then")) {
                                let err1 = { instancePath: instancePath + "/noData", schemaPath: "#/properties/noData/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
                                vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
                                break;
                              }
                            if (_errs19 === errors) {
                              if (data11.kind !== void 0) {
                                let _errs20 = errors;
                                if (data11.kind !== "hold") {
                                  let err2 = { instancePath: instancePath + "/noData/kind", schemaPath: "#/properties/noData/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "hold" }, message: "must be equal to constant" };
                                  vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
                                }
                                var valid3 = _errs20 === errors;
                              } else
                                var valid3 = !0;
                              if (valid3) {
                                if (data11.forMs !== void 0) {
                                  let _errs21 = errors;
                                  validate41(data11.forMs, { instancePath: instancePath + "/noData/forMs", parentData: data11, parentDataProperty: "forMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                                  var valid3 = _errs21 === errors;
                                } else
                                  var valid3 = !0;
                                if (valid3)
                                  if (data11.then !== void 0) {
                                    let data14 = data11.then, _errs22 = errors;
                                    if (!(data14 === "raise" || data14 === "clear")) {
                                      let err3 = { instancePath: instancePath + "/noData/then", schemaPath: "#/properties/noData/oneOf/0/properties/then/enum", keyword: "enum", params: { allowedValues: schema24.properties.noData.oneOf[0].properties.then.enum }, message: "must be equal to one of the allowed values" };
                                      vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                                    }
                                    var valid3 = _errs22 === errors;
                                  } else
                                    var valid3 = !0;
                              }
                            }
                          }
                        } else {
                          let err4 = { instancePath: instancePath + "/noData", schemaPath: "#/properties/noData/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                        }
                      var _valid0 = _errs17 === errors;
                      _valid0 && (valid2 = !0, passing0 = 0);
                      let _errs23 = errors;
                      if (errors === _errs23)
                        if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                          let missing3;
                          if (data11.kind === void 0 && (missing3 = "kind")) {
                            let err5 = { instancePath: instancePath + "/noData", schemaPath: "#/properties/noData/oneOf/1/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
                            vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                          } else {
                            let _errs25 = errors;
                            for (let key3 in data11)
                              if (key3 !== "kind") {
                                let err6 = { instancePath: instancePath + "/noData", schemaPath: "#/properties/noData/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                                vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                                break;
                              }
                            if (_errs25 === errors && data11.kind !== void 0) {
                              let data15 = data11.kind;
                              if (!(data15 === "raise" || data15 === "clear")) {
                                let err7 = { instancePath: instancePath + "/noData/kind", schemaPath: "#/properties/noData/oneOf/1/properties/kind/enum", keyword: "enum", params: { allowedValues: schema24.properties.noData.oneOf[1].properties.kind.enum }, message: "must be equal to one of the allowed values" };
                                vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                              }
                            }
                          }
                        } else {
                          let err8 = { instancePath: instancePath + "/noData", schemaPath: "#/properties/noData/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                        }
                      var _valid0 = _errs23 === errors;
                      if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2)
                        errors = _errs16, vErrors !== null && (_errs16 ? vErrors.length = _errs16 : vErrors = null);
                      else {
                        let err9 = { instancePath: instancePath + "/noData", schemaPath: "#/properties/noData/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
                        return vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++, validate92.errors = vErrors, !1;
                      }
                      var valid0 = _errs15 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.atMost !== void 0) {
                        let data16 = data.atMost, _errs27 = errors;
                        if (errors === _errs27)
                          if (data16 && typeof data16 == "object" && !Array.isArray(data16)) {
                            let missing4;
                            if (data16.times === void 0 && (missing4 = "times") || data16.perMs === void 0 && (missing4 = "perMs"))
                              return validate92.errors = [{ instancePath: instancePath + "/atMost", schemaPath: "#/properties/atMost/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                            {
                              let _errs29 = errors;
                              for (let key4 in data16)
                                if (!(key4 === "times" || key4 === "perMs")) {
                                  return validate92.errors = [{ instancePath: instancePath + "/atMost", schemaPath: "#/properties/atMost/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (_errs29 === errors) {
                                if (data16.times !== void 0) {
                                  let _errs30 = errors;
                                  validate43(data16.times, { instancePath: instancePath + "/atMost/times", parentData: data16, parentDataProperty: "times", rootData }) || (vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors), errors = vErrors.length);
                                  var valid5 = _errs30 === errors;
                                } else
                                  var valid5 = !0;
                                if (valid5)
                                  if (data16.perMs !== void 0) {
                                    let _errs31 = errors;
                                    validate41(data16.perMs, { instancePath: instancePath + "/atMost/perMs", parentData: data16, parentDataProperty: "perMs", rootData }) || (vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors), errors = vErrors.length);
                                    var valid5 = _errs31 === errors;
                                  } else
                                    var valid5 = !0;
                              }
                            }
                          } else
                            return validate92.errors = [{ instancePath: instancePath + "/atMost", schemaPath: "#/properties/atMost/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs27 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.send !== void 0) {
                          let data19 = data.send, _errs32 = errors;
                          if (errors === _errs32)
                            if (data19 && typeof data19 == "object" && !Array.isArray(data19)) {
                              let missing5;
                              if (data19.class === void 0 && (missing5 = "class") || data19.text === void 0 && (missing5 = "text"))
                                return validate92.errors = [{ instancePath: instancePath + "/send", schemaPath: "#/properties/send/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                              {
                                let _errs34 = errors;
                                for (let key5 in data19)
                                  if (!(key5 === "class" || key5 === "text")) {
                                    return validate92.errors = [{ instancePath: instancePath + "/send", schemaPath: "#/properties/send/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (_errs34 === errors) {
                                  if (data19.class !== void 0) {
                                    let _errs35 = errors;
                                    validate39(data19.class, { instancePath: instancePath + "/send/class", parentData: data19, parentDataProperty: "class", rootData }) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
                                    var valid6 = _errs35 === errors;
                                  } else
                                    var valid6 = !0;
                                  if (valid6)
                                    if (data19.text !== void 0) {
                                      let data21 = data19.text, _errs36 = errors;
                                      if (errors === _errs36)
                                        if (Array.isArray(data21)) {
                                          var valid7 = !0;
                                          let len0 = data21.length;
                                          for (let i0 = 0; i0 < len0; i0++) {
                                            let data22 = data21[i0], _errs38 = errors, _errs39 = errors, valid8 = !1, passing1 = null, _errs40 = errors;
                                            if (errors === _errs40)
                                              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                let missing6;
                                                if (data22.text === void 0 && (missing6 = "text")) {
                                                  let err10 = { instancePath: instancePath + "/send/text/" + i0, schemaPath: "#/properties/send/properties/text/items/oneOf/0/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                                                  vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
                                                } else {
                                                  let _errs42 = errors;
                                                  for (let key6 in data22)
                                                    if (key6 !== "text") {
                                                      let err11 = { instancePath: instancePath + "/send/text/" + i0, schemaPath: "#/properties/send/properties/text/items/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                                                      vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
                                                      break;
                                                    }
                                                  if (_errs42 === errors && data22.text !== void 0) {
                                                    let data23 = data22.text;
                                                    if (errors === errors)
                                                      if (typeof data23 == "string") {
                                                        if (func3(data23) > 200) {
                                                          let err12 = { instancePath: instancePath + "/send/text/" + i0 + "/text", schemaPath: "#/properties/send/properties/text/items/oneOf/0/properties/text/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" };
                                                          vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
                                                        }
                                                      } else {
                                                        let err13 = { instancePath: instancePath + "/send/text/" + i0 + "/text", schemaPath: "#/properties/send/properties/text/items/oneOf/0/properties/text/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
                                                      }
                                                  }
                                                }
                                              } else {
                                                let err14 = { instancePath: instancePath + "/send/text/" + i0, schemaPath: "#/properties/send/properties/text/items/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
                                              }
                                            var _valid1 = _errs40 === errors;
                                            _valid1 && (valid8 = !0, passing1 = 0);
                                            let _errs45 = errors;
                                            if (errors === _errs45)
                                              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                let missing7;
                                                if (data22.signal === void 0 && (missing7 = "signal")) {
                                                  let err15 = { instancePath: instancePath + "/send/text/" + i0, schemaPath: "#/properties/send/properties/text/items/oneOf/1/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                                                  vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
                                                } else {
                                                  let _errs47 = errors;
                                                  for (let key7 in data22)
                                                    if (key7 !== "signal") {
                                                      let err16 = { instancePath: instancePath + "/send/text/" + i0, schemaPath: "#/properties/send/properties/text/items/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                                                      vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                                                      break;
                                                    }
                                                  _errs47 === errors && data22.signal !== void 0 && (validate22(data22.signal, { instancePath: instancePath + "/send/text/" + i0 + "/signal", parentData: data22, parentDataProperty: "signal", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length));
                                                }
                                              } else {
                                                let err17 = { instancePath: instancePath + "/send/text/" + i0, schemaPath: "#/properties/send/properties/text/items/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                                              }
                                            var _valid1 = _errs45 === errors;
                                            if (_valid1 && valid8 ? (valid8 = !1, passing1 = [passing1, 1]) : _valid1 && (valid8 = !0, passing1 = 1), valid8)
                                              errors = _errs39, vErrors !== null && (_errs39 ? vErrors.length = _errs39 : vErrors = null);
                                            else {
                                              let err18 = { instancePath: instancePath + "/send/text/" + i0, schemaPath: "#/properties/send/properties/text/items/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                              return vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++, validate92.errors = vErrors, !1;
                                            }
                                            var valid7 = _errs38 === errors;
                                            if (!valid7)
                                              break;
                                          }
                                        } else
                                          return validate92.errors = [{ instancePath: instancePath + "/send/text", schemaPath: "#/properties/send/properties/text/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                      var valid6 = _errs36 === errors;
                                    } else
                                      var valid6 = !0;
                                }
                              }
                            } else
                              return validate92.errors = [{ instancePath: instancePath + "/send", schemaPath: "#/properties/send/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid0 = _errs32 === errors;
                        } else
                          var valid0 = !0;
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate92.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate92.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schema === void 0 && (missing0 = "schema") || data.language === void 0 && (missing0 = "language") || data.policy === void 0 && (missing0 = "policy") || data.features === void 0 && (missing0 = "features") || data.parameters === void 0 && (missing0 = "parameters") || data.suppliers === void 0 && (missing0 = "suppliers") || data.grants === void 0 && (missing0 = "grants") || data.classes === void 0 && (missing0 = "classes") || data.windows === void 0 && (missing0 = "windows") || data.zones === void 0 && (missing0 = "zones") || data.collections === void 0 && (missing0 = "collections") || data.alerts === void 0 && (missing0 = "alerts"))
        return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!func2.call(schema6.properties, key0)) {
            return validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.schema !== void 0) {
            let _errs2 = errors;
            if (data.schema !== "reeve.bundle/1")
              return validate21.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "reeve.bundle/1" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.language !== void 0) {
              let data1 = data.language, _errs3 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate21.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs3 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 2100 || isNaN(data1))
                  return validate21.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/maximum", keyword: "maximum", params: { comparison: "<=", limit: 2100 }, message: "must be <= 2100" }], !1;
                if (data1 < 2026 || isNaN(data1))
                  return validate21.errors = [{ instancePath: instancePath + "/language", schemaPath: "#/properties/language/minimum", keyword: "minimum", params: { comparison: ">=", limit: 2026 }, message: "must be >= 2026" }], !1;
              }
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.policy !== void 0) {
                let data2 = data.policy, _errs5 = errors;
                if (errors === _errs5)
                  if (data2 && typeof data2 == "object" && !Array.isArray(data2)) {
                    let missing1;
                    if (data2.name === void 0 && (missing1 = "name") || data2.version === void 0 && (missing1 = "version") || data2.title === void 0 && (missing1 = "title"))
                      return validate21.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                    {
                      let _errs7 = errors;
                      for (let key1 in data2)
                        if (!(key1 === "name" || key1 === "version" || key1 === "title")) {
                          return validate21.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                          break;
                        }
                      if (_errs7 === errors) {
                        if (data2.name !== void 0) {
                          let _errs8 = errors;
                          validate22(data2.name, { instancePath: instancePath + "/policy/name", parentData: data2, parentDataProperty: "name", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                          var valid1 = _errs8 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1) {
                          if (data2.version !== void 0) {
                            let data4 = data2.version, _errs9 = errors;
                            if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                              return validate21.errors = [{ instancePath: instancePath + "/policy/version", schemaPath: "#/properties/policy/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs9 && typeof data4 == "number" && isFinite(data4)) {
                              if (data4 > 4294967295 || isNaN(data4))
                                return validate21.errors = [{ instancePath: instancePath + "/policy/version", schemaPath: "#/properties/policy/properties/version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                              if (data4 < 1 || isNaN(data4))
                                return validate21.errors = [{ instancePath: instancePath + "/policy/version", schemaPath: "#/properties/policy/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                            }
                            var valid1 = _errs9 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1)
                            if (data2.title !== void 0) {
                              let data5 = data2.title, _errs11 = errors;
                              if (errors === _errs11)
                                if (typeof data5 == "string") {
                                  if (func3(data5) > 200)
                                    return validate21.errors = [{ instancePath: instancePath + "/policy/title", schemaPath: "#/properties/policy/properties/title/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                                } else
                                  return validate21.errors = [{ instancePath: instancePath + "/policy/title", schemaPath: "#/properties/policy/properties/title/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid1 = _errs11 === errors;
                            } else
                              var valid1 = !0;
                        }
                      }
                    }
                  } else
                    return validate21.errors = [{ instancePath: instancePath + "/policy", schemaPath: "#/properties/policy/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.target !== void 0) {
                  let _errs13 = errors;
                  validate24(data.target, { instancePath: instancePath + "/target", parentData: data, parentDataProperty: "target", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
                  var valid0 = _errs13 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.features !== void 0) {
                    let data7 = data.features, _errs14 = errors;
                    if (errors === _errs14)
                      if (Array.isArray(data7)) {
                        if (data7.length > 128)
                          return validate21.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/properties/features/maxItems", keyword: "maxItems", params: { limit: 128 }, message: "must NOT have more than 128 items" }], !1;
                        {
                          var valid2 = !0;
                          let len0 = data7.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            let _errs16 = errors;
                            validate22(data7[i0], { instancePath: instancePath + "/features/" + i0, parentData: data7, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
                            var valid2 = _errs16 === errors;
                            if (!valid2)
                              break;
                          }
                          if (valid2) {
                            let i1 = data7.length, j0;
                            if (i1 > 1) {
                              outer0:
                                for (; i1--; )
                                  for (j0 = i1; j0--; )
                                    if (func0(data7[i1], data7[j0])) {
                                      return validate21.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/properties/features/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)" }], !1;
                                      break outer0;
                                    }
                            }
                          }
                        }
                      } else
                        return validate21.errors = [{ instancePath: instancePath + "/features", schemaPath: "#/properties/features/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                    var valid0 = _errs14 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.parameters !== void 0) {
                      let data9 = data.parameters, _errs17 = errors;
                      if (errors === _errs17)
                        if (Array.isArray(data9)) {
                          if (data9.length > 64)
                            return validate21.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }], !1;
                          {
                            var valid4 = !0;
                            let len1 = data9.length;
                            for (let i2 = 0; i2 < len1; i2++) {
                              let _errs19 = errors;
                              validate27(data9[i2], { instancePath: instancePath + "/parameters/" + i2, parentData: data9, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
                              var valid4 = _errs19 === errors;
                              if (!valid4)
                                break;
                            }
                          }
                        } else
                          return validate21.errors = [{ instancePath: instancePath + "/parameters", schemaPath: "#/properties/parameters/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs17 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.suppliers !== void 0) {
                        let data11 = data.suppliers, _errs20 = errors;
                        if (errors === _errs20)
                          if (Array.isArray(data11)) {
                            if (data11.length > 14)
                              return validate21.errors = [{ instancePath: instancePath + "/suppliers", schemaPath: "#/properties/suppliers/maxItems", keyword: "maxItems", params: { limit: 14 }, message: "must NOT have more than 14 items" }], !1;
                            {
                              var valid5 = !0;
                              let len2 = data11.length;
                              for (let i3 = 0; i3 < len2; i3++) {
                                let _errs22 = errors;
                                validate30(data11[i3], { instancePath: instancePath + "/suppliers/" + i3, parentData: data11, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
                                var valid5 = _errs22 === errors;
                                if (!valid5)
                                  break;
                              }
                            }
                          } else
                            return validate21.errors = [{ instancePath: instancePath + "/suppliers", schemaPath: "#/properties/suppliers/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                        var valid0 = _errs20 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0) {
                        if (data.grants !== void 0) {
                          let data13 = data.grants, _errs23 = errors;
                          if (errors === _errs23)
                            if (Array.isArray(data13)) {
                              if (data13.length > 128)
                                return validate21.errors = [{ instancePath: instancePath + "/grants", schemaPath: "#/properties/grants/maxItems", keyword: "maxItems", params: { limit: 128 }, message: "must NOT have more than 128 items" }], !1;
                              {
                                var valid6 = !0;
                                let len3 = data13.length;
                                for (let i4 = 0; i4 < len3; i4++) {
                                  let _errs25 = errors;
                                  validate33(data13[i4], { instancePath: instancePath + "/grants/" + i4, parentData: data13, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors), errors = vErrors.length);
                                  var valid6 = _errs25 === errors;
                                  if (!valid6)
                                    break;
                                }
                              }
                            } else
                              return validate21.errors = [{ instancePath: instancePath + "/grants", schemaPath: "#/properties/grants/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                          var valid0 = _errs23 === errors;
                        } else
                          var valid0 = !0;
                        if (valid0) {
                          if (data.classes !== void 0) {
                            let data15 = data.classes, _errs26 = errors;
                            if (errors === _errs26)
                              if (Array.isArray(data15)) {
                                if (data15.length > 16)
                                  return validate21.errors = [{ instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" }], !1;
                                if (data15.length < 1)
                                  return validate21.errors = [{ instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                                {
                                  var valid7 = !0;
                                  let len4 = data15.length;
                                  for (let i5 = 0; i5 < len4; i5++) {
                                    let _errs28 = errors;
                                    validate36(data15[i5], { instancePath: instancePath + "/classes/" + i5, parentData: data15, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors), errors = vErrors.length);
                                    var valid7 = _errs28 === errors;
                                    if (!valid7)
                                      break;
                                  }
                                }
                              } else
                                return validate21.errors = [{ instancePath: instancePath + "/classes", schemaPath: "#/properties/classes/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                            var valid0 = _errs26 === errors;
                          } else
                            var valid0 = !0;
                          if (valid0) {
                            if (data.windows !== void 0) {
                              let data17 = data.windows, _errs29 = errors;
                              if (errors === _errs29)
                                if (Array.isArray(data17)) {
                                  if (data17.length > 16)
                                    return validate21.errors = [{ instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" }], !1;
                                  {
                                    var valid8 = !0;
                                    let len5 = data17.length;
                                    for (let i6 = 0; i6 < len5; i6++) {
                                      let _errs31 = errors;
                                      validate52(data17[i6], { instancePath: instancePath + "/windows/" + i6, parentData: data17, parentDataProperty: i6, rootData }) || (vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors), errors = vErrors.length);
                                      var valid8 = _errs31 === errors;
                                      if (!valid8)
                                        break;
                                    }
                                  }
                                } else
                                  return validate21.errors = [{ instancePath: instancePath + "/windows", schemaPath: "#/properties/windows/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                              var valid0 = _errs29 === errors;
                            } else
                              var valid0 = !0;
                            if (valid0) {
                              if (data.zones !== void 0) {
                                let data19 = data.zones, _errs32 = errors;
                                if (errors === _errs32)
                                  if (Array.isArray(data19)) {
                                    if (data19.length > 8)
                                      return validate21.errors = [{ instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/maxItems", keyword: "maxItems", params: { limit: 8 }, message: "must NOT have more than 8 items" }], !1;
                                    {
                                      var valid9 = !0;
                                      let len6 = data19.length;
                                      for (let i7 = 0; i7 < len6; i7++) {
                                        let _errs34 = errors;
                                        validate58(data19[i7], { instancePath: instancePath + "/zones/" + i7, parentData: data19, parentDataProperty: i7, rootData }) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
                                        var valid9 = _errs34 === errors;
                                        if (!valid9)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate21.errors = [{ instancePath: instancePath + "/zones", schemaPath: "#/properties/zones/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                var valid0 = _errs32 === errors;
                              } else
                                var valid0 = !0;
                              if (valid0) {
                                if (data.modem !== void 0) {
                                  let _errs35 = errors;
                                  validate60(data.modem, { instancePath: instancePath + "/modem", parentData: data, parentDataProperty: "modem", rootData }) || (vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors), errors = vErrors.length);
                                  var valid0 = _errs35 === errors;
                                } else
                                  var valid0 = !0;
                                if (valid0) {
                                  if (data.homeNetwork !== void 0) {
                                    let _errs36 = errors;
                                    validate75(data.homeNetwork, { instancePath: instancePath + "/homeNetwork", parentData: data, parentDataProperty: "homeNetwork", rootData }) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
                                    var valid0 = _errs36 === errors;
                                  } else
                                    var valid0 = !0;
                                  if (valid0) {
                                    if (data.clock !== void 0) {
                                      let _errs37 = errors;
                                      validate81(data.clock, { instancePath: instancePath + "/clock", parentData: data, parentDataProperty: "clock", rootData }) || (vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors), errors = vErrors.length);
                                      var valid0 = _errs37 === errors;
                                    } else
                                      var valid0 = !0;
                                    if (valid0) {
                                      if (data.collections !== void 0) {
                                        let data24 = data.collections, _errs38 = errors;
                                        if (errors === _errs38)
                                          if (Array.isArray(data24)) {
                                            if (data24.length > 16)
                                              return validate21.errors = [{ instancePath: instancePath + "/collections", schemaPath: "#/properties/collections/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" }], !1;
                                            {
                                              var valid10 = !0;
                                              let len7 = data24.length;
                                              for (let i8 = 0; i8 < len7; i8++) {
                                                let _errs40 = errors;
                                                validate86(data24[i8], { instancePath: instancePath + "/collections/" + i8, parentData: data24, parentDataProperty: i8, rootData }) || (vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors), errors = vErrors.length);
                                                var valid10 = _errs40 === errors;
                                                if (!valid10)
                                                  break;
                                              }
                                            }
                                          } else
                                            return validate21.errors = [{ instancePath: instancePath + "/collections", schemaPath: "#/properties/collections/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                        var valid0 = _errs38 === errors;
                                      } else
                                        var valid0 = !0;
                                      if (valid0)
                                        if (data.alerts !== void 0) {
                                          let data26 = data.alerts, _errs41 = errors;
                                          if (errors === _errs41)
                                            if (Array.isArray(data26)) {
                                              if (data26.length > 64)
                                                return validate21.errors = [{ instancePath: instancePath + "/alerts", schemaPath: "#/properties/alerts/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }], !1;
                                              {
                                                var valid11 = !0;
                                                let len8 = data26.length;
                                                for (let i9 = 0; i9 < len8; i9++) {
                                                  let _errs43 = errors;
                                                  validate92(data26[i9], { instancePath: instancePath + "/alerts/" + i9, parentData: data26, parentDataProperty: i9, rootData }) || (vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors), errors = vErrors.length);
                                                  var valid11 = _errs43 === errors;
                                                  if (!valid11)
                                                    break;
                                                }
                                              }
                                            } else
                                              return validate21.errors = [{ instancePath: instancePath + "/alerts", schemaPath: "#/properties/alerts/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                          var valid0 = _errs41 === errors;
                                        } else
                                          var valid0 = !0;
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate21.errors = vErrors, errors === 0;
}
export {
  stdin_default as default,
  validate
};
