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

// <stdin>
var validate = validate21, stdin_default = validate21;
var schema7 = { title: "Moment", description: "When an event happened: monotonic ms since boot for durations, UTC ms for calendar rules, and how good UTC is.", type: "object", additionalProperties: !1, required: ["monoMs", "utcMs", "quality"], properties: { monoMs: { type: "integer", minimum: 0 }, utcMs: { type: "integer" }, quality: { enum: ["synced", "holdover", "invalid"] } } };
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.monoMs === void 0 && (missing0 = "monoMs") || data.utcMs === void 0 && (missing0 = "utcMs") || data.quality === void 0 && (missing0 = "quality"))
        return validate22.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "monoMs" || key0 === "utcMs" || key0 === "quality")) {
            return validate22.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.monoMs !== void 0) {
            let data0 = data.monoMs, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate22.errors = [{ instancePath: instancePath + "/monoMs", schemaPath: "#/properties/monoMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            if (errors === _errs2 && typeof data0 == "number" && isFinite(data0) && (data0 < 0 || isNaN(data0)))
              return validate22.errors = [{ instancePath: instancePath + "/monoMs", schemaPath: "#/properties/monoMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.utcMs !== void 0) {
              let data1 = data.utcMs, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate22.errors = [{ instancePath: instancePath + "/utcMs", schemaPath: "#/properties/utcMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.quality !== void 0) {
                let data2 = data.quality, _errs6 = errors;
                if (!(data2 === "synced" || data2 === "holdover" || data2 === "invalid"))
                  return validate22.errors = [{ instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/enum", keyword: "enum", params: { allowedValues: schema7.properties.quality.enum }, message: "must be equal to one of the allowed values" }], !1;
                var valid0 = _errs6 === errors;
              } else
                var valid0 = !0;
          }
        }
      }
    } else
      return validate22.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate22.errors = vErrors, errors === 0;
}
var schema8 = { title: "EngineEvent", description: "Everything the engine can be told.", oneOf: [{ title: "BootEvent", description: "First event of a run. `items` are the stored messages, `kept` the engine's own durable facts.", type: "object", additionalProperties: !1, required: ["kind", "bootId", "items", "kept"], properties: { kind: { const: "boot" }, bootId: { type: "integer", minimum: 1, maximum: 4294967295 }, items: { type: "array", items: { $ref: "#/definitions/Item" } }, kept: { type: "object", additionalProperties: !0, description: "By fact name: what the last `keep` effect of that name carried." } } }, { title: "WakeEvent", description: "The instant asked for by `wake-at` has come.", type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "wake" } } }, { title: "SessionOpenedEvent", description: "The head-end answered hello.", type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "session-opened" } } }, { title: "SessionFailedEvent", description: "A connection asked for did not come about.", type: "object", additionalProperties: !1, required: ["kind", "reason"], properties: { kind: { const: "session-failed" }, reason: { $ref: "#/definitions/Name" } } }, { title: "SessionClosedEvent", description: "An open session ended, by hang-up or loss.", type: "object", additionalProperties: !1, required: ["kind", "reason"], properties: { kind: { const: "session-closed" }, reason: { $ref: "#/definitions/Name" } } }, { title: "SampleEvent", description: "A signal's value; null: missing.", type: "object", additionalProperties: !1, required: ["kind", "signal", "value"], properties: { kind: { const: "sample" }, signal: { $ref: "#/definitions/Name" }, value: { type: ["integer", "string", "null"] }, group: { type: "string", maxLength: 64 } } }, { title: "ReadingsEvent", description: "Answer to `han-read`: one register's values, interval by interval from startUtcMs.", type: "object", additionalProperties: !1, required: ["kind", "device", "register", "startUtcMs", "intervalMs", "values"], properties: { kind: { const: "readings" }, device: { $ref: "#/definitions/Name" }, register: { $ref: "#/definitions/Name" }, startUtcMs: { type: "integer" }, intervalMs: { type: "integer", minimum: 1e3 }, values: { type: "array", items: { type: ["integer", "null"] } } } }, { title: "SnapshotEvent", description: "Answer to `han-snapshot`.", type: "object", additionalProperties: !1, required: ["kind", "device", "registers"], properties: { kind: { const: "snapshot" }, device: { $ref: "#/definitions/Name" }, registers: { type: "array", items: { type: "object", additionalProperties: !1, required: ["register", "value"], properties: { register: { $ref: "#/definitions/Name" }, value: { type: "integer" } } } } } }, { title: "HanFailedEvent", description: "A home-network request failed; the device keeps its data.", type: "object", additionalProperties: !1, required: ["kind", "device", "reason"], properties: { kind: { const: "han-failed" }, device: { $ref: "#/definitions/Name" }, reason: { $ref: "#/definitions/Name" } } }, { title: "DeviceEvent", type: "object", additionalProperties: !1, required: ["kind", "device", "state"], properties: { kind: { const: "device" }, device: { type: "string", maxLength: 64 }, state: { enum: ["joined", "left", "silent", "heard", "refused"] }, reason: { $ref: "#/definitions/Name" } } }, { title: "StoredEvent", description: "These items are durable now.", type: "object", additionalProperties: !1, required: ["kind", "ids"], properties: { kind: { const: "stored" }, ids: { type: "array", items: { $ref: "#/definitions/ItemId" } } } }, { title: "StoreFailedEvent", type: "object", additionalProperties: !1, required: ["kind", "ids", "reason"], properties: { kind: { const: "store-failed" }, ids: { type: "array", items: { $ref: "#/definitions/ItemId" } }, reason: { $ref: "#/definitions/Name" } } }, { title: "SentEvent", description: "The envelope with these items left the hub on an open session: this counts as an attempt.", type: "object", additionalProperties: !1, required: ["kind", "ids"], properties: { kind: { const: "sent" }, ids: { type: "array", items: { $ref: "#/definitions/ItemId" } } } }, { title: "SendFailedEvent", description: "The envelope did not leave: no attempt is used.", type: "object", additionalProperties: !1, required: ["kind", "ids", "reason"], properties: { kind: { const: "send-failed" }, ids: { type: "array", items: { $ref: "#/definitions/ItemId" } }, reason: { $ref: "#/definitions/Name" } } }, { title: "AcknowledgedEvent", description: "An authenticated application acknowledgement from the recipient in this slot.", type: "object", additionalProperties: !1, required: ["kind", "slot", "ids"], properties: { kind: { const: "acknowledged" }, slot: { $ref: "#/definitions/Slot" }, ids: { type: "array", items: { $ref: "#/definitions/ItemId" } }, comeBack: { type: "object", additionalProperties: !1, required: ["fromMs", "toMs"], properties: { fromMs: { type: "integer" }, toMs: { type: "integer" } } } } }, { title: "CommandEvent", description: "An authenticated command.", type: "object", additionalProperties: !1, required: ["kind", "slot", "counter", "command"], properties: { kind: { const: "command" }, slot: { $ref: "#/definitions/Slot" }, counter: { type: "integer", minimum: 1 }, command: { oneOf: [{ type: "object", additionalProperties: !1, required: ["kind", "device"], properties: { kind: { const: "read" }, device: { $ref: "#/definitions/Name" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "diagnostic" } } }] } } }, { title: "PolicyEvent", description: "What became of an offered policy; the engine reports it upward.", type: "object", additionalProperties: !1, required: ["kind", "state", "hash", "version"], properties: { kind: { const: "policy" }, state: { enum: ["received", "verified", "trial", "confirmed", "refused", "reverted"] }, hash: { type: "string", maxLength: 32 }, version: { type: "integer", minimum: 0 }, reason: { $ref: "#/definitions/Name" }, detail: { type: "string", maxLength: 400 } } }, { title: "ModemEvent", type: "object", additionalProperties: !1, required: ["kind", "state"], properties: { kind: { const: "modem" }, state: { enum: ["ready", "reinitialised", "fault"] }, reason: { $ref: "#/definitions/Name" } } }, { title: "NoticeEvent", description: "A fact of the hub itself to be reported: power, security, diagnosis.", type: "object", additionalProperties: !1, required: ["kind", "notice", "facts"], properties: { kind: { const: "notice" }, notice: { enum: ["power-loss", "power-return", "unauthorised-source", "diagnostic"] }, facts: { type: "object", additionalProperties: { type: ["string", "integer", "boolean"] } } } }] }, schema9 = { title: "Item", description: "A stored message with what the engine must remember of it.", type: "object", additionalProperties: !1, required: ["id", "class", "slot", "atUtcMs", "quality", "attempts", "body"], properties: { id: { $ref: "#/definitions/ItemId" }, class: { $ref: "#/definitions/Name" }, slot: { $ref: "#/definitions/Slot" }, atUtcMs: { type: "integer" }, quality: { enum: ["synced", "holdover", "invalid"] }, attempts: { type: "integer", minimum: 0 }, body: { type: "object", required: ["kind"], properties: { kind: { $ref: "#/definitions/Name" } }, additionalProperties: !0, description: "A ReportBody of message.schema.json." } } };
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.boot === void 0 && (missing0 = "boot") || data.seq === void 0 && (missing0 = "seq"))
        return validate26.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "boot" || key0 === "seq")) {
            return validate26.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.boot !== void 0) {
            let data0 = data.boot, _errs2 = errors;
            if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0)))
              return validate26.errors = [{ instancePath: instancePath + "/boot", schemaPath: "#/properties/boot/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0)
            if (data.seq !== void 0) {
              let data1 = data.seq, _errs4 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate26.errors = [{ instancePath: instancePath + "/seq", schemaPath: "#/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              var valid0 = _errs4 === errors;
            } else
              var valid0 = !0;
        }
      }
    } else
      return validate26.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate26.errors = vErrors, errors === 0;
}
var func2 = require_ucs2length().default;
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (typeof data == "string") {
      if (func2(data) > 64)
        return validate28.errors = [{ instancePath, schemaPath: "#/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
    } else
      return validate28.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
  return validate28.errors = vErrors, errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data)))
    return validate30.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
  if (errors === 0 && typeof data == "number" && isFinite(data)) {
    if (data > 14 || isNaN(data))
      return validate30.errors = [{ instancePath, schemaPath: "#/maximum", keyword: "maximum", params: { comparison: "<=", limit: 14 }, message: "must be <= 14" }], !1;
    if (data < 0 || isNaN(data))
      return validate30.errors = [{ instancePath, schemaPath: "#/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
  }
  return validate30.errors = vErrors, errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.class === void 0 && (missing0 = "class") || data.slot === void 0 && (missing0 = "slot") || data.atUtcMs === void 0 && (missing0 = "atUtcMs") || data.quality === void 0 && (missing0 = "quality") || data.attempts === void 0 && (missing0 = "attempts") || data.body === void 0 && (missing0 = "body"))
        return validate25.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "class" || key0 === "slot" || key0 === "atUtcMs" || key0 === "quality" || key0 === "attempts" || key0 === "body")) {
            return validate25.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let _errs2 = errors;
            validate26(data.id, { instancePath: instancePath + "/id", parentData: data, parentDataProperty: "id", rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.class !== void 0) {
              let _errs3 = errors;
              validate28(data.class, { instancePath: instancePath + "/class", parentData: data, parentDataProperty: "class", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.slot !== void 0) {
                let _errs4 = errors;
                validate30(data.slot, { instancePath: instancePath + "/slot", parentData: data, parentDataProperty: "slot", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.atUtcMs !== void 0) {
                  let data3 = data.atUtcMs, _errs5 = errors;
                  if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3)))
                    return validate25.errors = [{ instancePath: instancePath + "/atUtcMs", schemaPath: "#/properties/atUtcMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  var valid0 = _errs5 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.quality !== void 0) {
                    let data4 = data.quality, _errs7 = errors;
                    if (!(data4 === "synced" || data4 === "holdover" || data4 === "invalid"))
                      return validate25.errors = [{ instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/enum", keyword: "enum", params: { allowedValues: schema9.properties.quality.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid0 = _errs7 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.attempts !== void 0) {
                      let data5 = data.attempts, _errs8 = errors;
                      if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                        return validate25.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs8 && typeof data5 == "number" && isFinite(data5) && (data5 < 0 || isNaN(data5)))
                        return validate25.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      var valid0 = _errs8 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.body !== void 0) {
                        let data6 = data.body, _errs10 = errors;
                        if (errors === _errs10)
                          if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                            let missing1;
                            if (data6.kind === void 0 && (missing1 = "kind"))
                              return validate25.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                            data6.kind !== void 0 && (validate28(data6.kind, { instancePath: instancePath + "/body/kind", parentData: data6, parentDataProperty: "kind", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length));
                          } else
                            return validate25.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs10 === errors;
                      } else
                        var valid0 = !0;
                  }
                }
              }
            }
          }
        }
      }
    } else
      return validate25.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate25.errors = vErrors, errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (errors === _errs1)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.bootId === void 0 && (missing0 = "bootId") || data.items === void 0 && (missing0 = "items") || data.kept === void 0 && (missing0 = "kept")) {
        let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else {
        let _errs3 = errors;
        for (let key0 in data)
          if (!(key0 === "kind" || key0 === "bootId" || key0 === "items" || key0 === "kept")) {
            let err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            break;
          }
        if (_errs3 === errors) {
          if (data.kind !== void 0) {
            let _errs4 = errors;
            if (data.kind !== "boot") {
              let err2 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "boot" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            var valid1 = _errs4 === errors;
          } else
            var valid1 = !0;
          if (valid1) {
            if (data.bootId !== void 0) {
              let data1 = data.bootId, _errs5 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
                let err3 = { instancePath: instancePath + "/bootId", schemaPath: "#/oneOf/0/properties/bootId/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
              }
              if (errors === _errs5 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 4294967295 || isNaN(data1)) {
                  let err4 = { instancePath: instancePath + "/bootId", schemaPath: "#/oneOf/0/properties/bootId/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" };
                  vErrors === null ? vErrors = [err4] : vErrors.push(err4), errors++;
                } else if (data1 < 1 || isNaN(data1)) {
                  let err5 = { instancePath: instancePath + "/bootId", schemaPath: "#/oneOf/0/properties/bootId/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                  vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
                }
              }
              var valid1 = _errs5 === errors;
            } else
              var valid1 = !0;
            if (valid1) {
              if (data.items !== void 0) {
                let data2 = data.items, _errs7 = errors;
                if (errors === _errs7)
                  if (Array.isArray(data2)) {
                    var valid2 = !0;
                    let len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs9 = errors;
                      validate25(data2[i0], { instancePath: instancePath + "/items/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                      var valid2 = _errs9 === errors;
                      if (!valid2)
                        break;
                    }
                  } else {
                    let err6 = { instancePath: instancePath + "/items", schemaPath: "#/oneOf/0/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                    vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
                  }
                var valid1 = _errs7 === errors;
              } else
                var valid1 = !0;
              if (valid1)
                if (data.kept !== void 0) {
                  let data4 = data.kept, _errs10 = errors;
                  if (errors === _errs10 && !(data4 && typeof data4 == "object" && !Array.isArray(data4))) {
                    let err7 = { instancePath: instancePath + "/kept", schemaPath: "#/oneOf/0/properties/kept/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
                  }
                  var valid1 = _errs10 === errors;
                } else
                  var valid1 = !0;
            }
          }
        }
      }
    } else {
      let err8 = { instancePath, schemaPath: "#/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
    }
  var _valid0 = _errs1 === errors;
  _valid0 && (valid0 = !0, passing0 = 0);
  let _errs13 = errors;
  if (errors === _errs13)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing1;
      if (data.kind === void 0 && (missing1 = "kind")) {
        let err9 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
      } else {
        let _errs15 = errors;
        for (let key1 in data)
          if (key1 !== "kind") {
            let err10 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
            break;
          }
        if (_errs15 === errors && data.kind !== void 0 && data.kind !== "wake") {
          let err11 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "wake" }, message: "must be equal to constant" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        }
      }
    } else {
      let err12 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
    }
  var _valid0 = _errs13 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs17 = errors;
    if (errors === _errs17)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.kind === void 0 && (missing2 = "kind")) {
          let err13 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
          vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
        } else {
          let _errs19 = errors;
          for (let key2 in data)
            if (key2 !== "kind") {
              let err14 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
              break;
            }
          if (_errs19 === errors && data.kind !== void 0 && data.kind !== "session-opened") {
            let err15 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "session-opened" }, message: "must be equal to constant" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          }
        }
      } else {
        let err16 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
      }
    var _valid0 = _errs17 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2);
      let _errs21 = errors;
      if (errors === _errs21)
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.kind === void 0 && (missing3 = "kind") || data.reason === void 0 && (missing3 = "reason")) {
            let err17 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
            vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
          } else {
            let _errs23 = errors;
            for (let key3 in data)
              if (!(key3 === "kind" || key3 === "reason")) {
                let err18 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
                break;
              }
            if (_errs23 === errors) {
              if (data.kind !== void 0) {
                let _errs24 = errors;
                if (data.kind !== "session-failed") {
                  let err19 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "session-failed" }, message: "must be equal to constant" };
                  vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
                }
                var valid5 = _errs24 === errors;
              } else
                var valid5 = !0;
              if (valid5)
                if (data.reason !== void 0) {
                  let _errs25 = errors;
                  validate28(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                  var valid5 = _errs25 === errors;
                } else
                  var valid5 = !0;
            }
          }
        } else {
          let err20 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
        }
      var _valid0 = _errs21 === errors;
      if (_valid0 && valid0)
        valid0 = !1, passing0 = [passing0, 3];
      else {
        _valid0 && (valid0 = !0, passing0 = 3);
        let _errs26 = errors;
        if (errors === _errs26)
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (data.kind === void 0 && (missing4 = "kind") || data.reason === void 0 && (missing4 = "reason")) {
              let err21 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
              vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
            } else {
              let _errs28 = errors;
              for (let key4 in data)
                if (!(key4 === "kind" || key4 === "reason")) {
                  let err22 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                  vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
                  break;
                }
              if (_errs28 === errors) {
                if (data.kind !== void 0) {
                  let _errs29 = errors;
                  if (data.kind !== "session-closed") {
                    let err23 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "session-closed" }, message: "must be equal to constant" };
                    vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
                  }
                  var valid6 = _errs29 === errors;
                } else
                  var valid6 = !0;
                if (valid6)
                  if (data.reason !== void 0) {
                    let _errs30 = errors;
                    validate28(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                    var valid6 = _errs30 === errors;
                  } else
                    var valid6 = !0;
              }
            }
          } else {
            let err24 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
          }
        var _valid0 = _errs26 === errors;
        if (_valid0 && valid0)
          valid0 = !1, passing0 = [passing0, 4];
        else {
          _valid0 && (valid0 = !0, passing0 = 4);
          let _errs31 = errors;
          if (errors === _errs31)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing5;
              if (data.kind === void 0 && (missing5 = "kind") || data.signal === void 0 && (missing5 = "signal") || data.value === void 0 && (missing5 = "value")) {
                let err25 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
              } else {
                let _errs33 = errors;
                for (let key5 in data)
                  if (!(key5 === "kind" || key5 === "signal" || key5 === "value" || key5 === "group")) {
                    let err26 = { instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                    break;
                  }
                if (_errs33 === errors) {
                  if (data.kind !== void 0) {
                    let _errs34 = errors;
                    if (data.kind !== "sample") {
                      let err27 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "sample" }, message: "must be equal to constant" };
                      vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                    }
                    var valid7 = _errs34 === errors;
                  } else
                    var valid7 = !0;
                  if (valid7) {
                    if (data.signal !== void 0) {
                      let _errs35 = errors;
                      validate28(data.signal, { instancePath: instancePath + "/signal", parentData: data, parentDataProperty: "signal", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                      var valid7 = _errs35 === errors;
                    } else
                      var valid7 = !0;
                    if (valid7) {
                      if (data.value !== void 0) {
                        let data13 = data.value, _errs36 = errors;
                        if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && typeof data13 != "string" && data13 !== null) {
                          let err28 = { instancePath: instancePath + "/value", schemaPath: "#/oneOf/5/properties/value/type", keyword: "type", params: { type: schema8.oneOf[5].properties.value.type }, message: "must be integer,string,null" };
                          vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                        }
                        var valid7 = _errs36 === errors;
                      } else
                        var valid7 = !0;
                      if (valid7)
                        if (data.group !== void 0) {
                          let data14 = data.group, _errs38 = errors;
                          if (errors === _errs38)
                            if (typeof data14 == "string") {
                              if (func2(data14) > 64) {
                                let err29 = { instancePath: instancePath + "/group", schemaPath: "#/oneOf/5/properties/group/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
                              }
                            } else {
                              let err30 = { instancePath: instancePath + "/group", schemaPath: "#/oneOf/5/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                            }
                          var valid7 = _errs38 === errors;
                        } else
                          var valid7 = !0;
                    }
                  }
                }
              }
            } else {
              let err31 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
            }
          var _valid0 = _errs31 === errors;
          if (_valid0 && valid0)
            valid0 = !1, passing0 = [passing0, 5];
          else {
            _valid0 && (valid0 = !0, passing0 = 5);
            let _errs40 = errors;
            if (errors === _errs40)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing6;
                if (data.kind === void 0 && (missing6 = "kind") || data.device === void 0 && (missing6 = "device") || data.register === void 0 && (missing6 = "register") || data.startUtcMs === void 0 && (missing6 = "startUtcMs") || data.intervalMs === void 0 && (missing6 = "intervalMs") || data.values === void 0 && (missing6 = "values")) {
                  let err32 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                  vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                } else {
                  let _errs42 = errors;
                  for (let key6 in data)
                    if (!(key6 === "kind" || key6 === "device" || key6 === "register" || key6 === "startUtcMs" || key6 === "intervalMs" || key6 === "values")) {
                      let err33 = { instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                      vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                      break;
                    }
                  if (_errs42 === errors) {
                    if (data.kind !== void 0) {
                      let _errs43 = errors;
                      if (data.kind !== "readings") {
                        let err34 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "readings" }, message: "must be equal to constant" };
                        vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                      }
                      var valid8 = _errs43 === errors;
                    } else
                      var valid8 = !0;
                    if (valid8) {
                      if (data.device !== void 0) {
                        let _errs44 = errors;
                        validate28(data.device, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                        var valid8 = _errs44 === errors;
                      } else
                        var valid8 = !0;
                      if (valid8) {
                        if (data.register !== void 0) {
                          let _errs45 = errors;
                          validate28(data.register, { instancePath: instancePath + "/register", parentData: data, parentDataProperty: "register", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                          var valid8 = _errs45 === errors;
                        } else
                          var valid8 = !0;
                        if (valid8) {
                          if (data.startUtcMs !== void 0) {
                            let data18 = data.startUtcMs, _errs46 = errors;
                            if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
                              let err35 = { instancePath: instancePath + "/startUtcMs", schemaPath: "#/oneOf/6/properties/startUtcMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                            }
                            var valid8 = _errs46 === errors;
                          } else
                            var valid8 = !0;
                          if (valid8) {
                            if (data.intervalMs !== void 0) {
                              let data19 = data.intervalMs, _errs48 = errors;
                              if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                                let err36 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/oneOf/6/properties/intervalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                              }
                              if (errors === _errs48 && typeof data19 == "number" && isFinite(data19) && (data19 < 1e3 || isNaN(data19))) {
                                let err37 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/oneOf/6/properties/intervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 }, message: "must be >= 1000" };
                                vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                              }
                              var valid8 = _errs48 === errors;
                            } else
                              var valid8 = !0;
                            if (valid8)
                              if (data.values !== void 0) {
                                let data20 = data.values, _errs50 = errors;
                                if (errors === _errs50)
                                  if (Array.isArray(data20)) {
                                    var valid9 = !0;
                                    let len1 = data20.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data21 = data20[i1], _errs52 = errors;
                                      if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21)) && data21 !== null) {
                                        let err38 = { instancePath: instancePath + "/values/" + i1, schemaPath: "#/oneOf/6/properties/values/items/type", keyword: "type", params: { type: schema8.oneOf[6].properties.values.items.type }, message: "must be integer,null" };
                                        vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                                      }
                                      var valid9 = _errs52 === errors;
                                      if (!valid9)
                                        break;
                                    }
                                  } else {
                                    let err39 = { instancePath: instancePath + "/values", schemaPath: "#/oneOf/6/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                    vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                                  }
                                var valid8 = _errs50 === errors;
                              } else
                                var valid8 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                let err40 = { instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
              }
            var _valid0 = _errs40 === errors;
            if (_valid0 && valid0)
              valid0 = !1, passing0 = [passing0, 6];
            else {
              _valid0 && (valid0 = !0, passing0 = 6);
              let _errs54 = errors;
              if (errors === _errs54)
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing7;
                  if (data.kind === void 0 && (missing7 = "kind") || data.device === void 0 && (missing7 = "device") || data.registers === void 0 && (missing7 = "registers")) {
                    let err41 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                    vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                  } else {
                    let _errs56 = errors;
                    for (let key7 in data)
                      if (!(key7 === "kind" || key7 === "device" || key7 === "registers")) {
                        let err42 = { instancePath, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                        vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                        break;
                      }
                    if (_errs56 === errors) {
                      if (data.kind !== void 0) {
                        let _errs57 = errors;
                        if (data.kind !== "snapshot") {
                          let err43 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "snapshot" }, message: "must be equal to constant" };
                          vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                        }
                        var valid10 = _errs57 === errors;
                      } else
                        var valid10 = !0;
                      if (valid10) {
                        if (data.device !== void 0) {
                          let _errs58 = errors;
                          validate28(data.device, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                          var valid10 = _errs58 === errors;
                        } else
                          var valid10 = !0;
                        if (valid10)
                          if (data.registers !== void 0) {
                            let data24 = data.registers, _errs59 = errors;
                            if (errors === _errs59)
                              if (Array.isArray(data24)) {
                                var valid11 = !0;
                                let len2 = data24.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let data25 = data24[i2], _errs61 = errors;
                                  if (errors === _errs61)
                                    if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                      let missing8;
                                      if (data25.register === void 0 && (missing8 = "register") || data25.value === void 0 && (missing8 = "value")) {
                                        let err44 = { instancePath: instancePath + "/registers/" + i2, schemaPath: "#/oneOf/7/properties/registers/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                                        vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                                      } else {
                                        let _errs63 = errors;
                                        for (let key8 in data25)
                                          if (!(key8 === "register" || key8 === "value")) {
                                            let err45 = { instancePath: instancePath + "/registers/" + i2, schemaPath: "#/oneOf/7/properties/registers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                                            vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                                            break;
                                          }
                                        if (_errs63 === errors) {
                                          if (data25.register !== void 0) {
                                            let _errs64 = errors;
                                            validate28(data25.register, { instancePath: instancePath + "/registers/" + i2 + "/register", parentData: data25, parentDataProperty: "register", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                            var valid12 = _errs64 === errors;
                                          } else
                                            var valid12 = !0;
                                          if (valid12)
                                            if (data25.value !== void 0) {
                                              let data27 = data25.value, _errs65 = errors;
                                              if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
                                                let err46 = { instancePath: instancePath + "/registers/" + i2 + "/value", schemaPath: "#/oneOf/7/properties/registers/items/properties/value/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                                              }
                                              var valid12 = _errs65 === errors;
                                            } else
                                              var valid12 = !0;
                                        }
                                      }
                                    } else {
                                      let err47 = { instancePath: instancePath + "/registers/" + i2, schemaPath: "#/oneOf/7/properties/registers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                                    }
                                  var valid11 = _errs61 === errors;
                                  if (!valid11)
                                    break;
                                }
                              } else {
                                let err48 = { instancePath: instancePath + "/registers", schemaPath: "#/oneOf/7/properties/registers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                              }
                            var valid10 = _errs59 === errors;
                          } else
                            var valid10 = !0;
                      }
                    }
                  }
                } else {
                  let err49 = { instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                }
              var _valid0 = _errs54 === errors;
              if (_valid0 && valid0)
                valid0 = !1, passing0 = [passing0, 7];
              else {
                _valid0 && (valid0 = !0, passing0 = 7);
                let _errs67 = errors;
                if (errors === _errs67)
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing9;
                    if (data.kind === void 0 && (missing9 = "kind") || data.device === void 0 && (missing9 = "device") || data.reason === void 0 && (missing9 = "reason")) {
                      let err50 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
                      vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                    } else {
                      let _errs69 = errors;
                      for (let key9 in data)
                        if (!(key9 === "kind" || key9 === "device" || key9 === "reason")) {
                          let err51 = { instancePath, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                          vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                          break;
                        }
                      if (_errs69 === errors) {
                        if (data.kind !== void 0) {
                          let _errs70 = errors;
                          if (data.kind !== "han-failed") {
                            let err52 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "han-failed" }, message: "must be equal to constant" };
                            vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                          }
                          var valid13 = _errs70 === errors;
                        } else
                          var valid13 = !0;
                        if (valid13) {
                          if (data.device !== void 0) {
                            let _errs71 = errors;
                            validate28(data.device, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                            var valid13 = _errs71 === errors;
                          } else
                            var valid13 = !0;
                          if (valid13)
                            if (data.reason !== void 0) {
                              let _errs72 = errors;
                              validate28(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                              var valid13 = _errs72 === errors;
                            } else
                              var valid13 = !0;
                        }
                      }
                    }
                  } else {
                    let err53 = { instancePath, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                  }
                var _valid0 = _errs67 === errors;
                if (_valid0 && valid0)
                  valid0 = !1, passing0 = [passing0, 8];
                else {
                  _valid0 && (valid0 = !0, passing0 = 8);
                  let _errs73 = errors;
                  if (errors === _errs73)
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing10;
                      if (data.kind === void 0 && (missing10 = "kind") || data.device === void 0 && (missing10 = "device") || data.state === void 0 && (missing10 = "state")) {
                        let err54 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" };
                        vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                      } else {
                        let _errs75 = errors;
                        for (let key10 in data)
                          if (!(key10 === "kind" || key10 === "device" || key10 === "state" || key10 === "reason")) {
                            let err55 = { instancePath, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                            vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                            break;
                          }
                        if (_errs75 === errors) {
                          if (data.kind !== void 0) {
                            let _errs76 = errors;
                            if (data.kind !== "device") {
                              let err56 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/9/properties/kind/const", keyword: "const", params: { allowedValue: "device" }, message: "must be equal to constant" };
                              vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                            }
                            var valid14 = _errs76 === errors;
                          } else
                            var valid14 = !0;
                          if (valid14) {
                            if (data.device !== void 0) {
                              let data32 = data.device, _errs77 = errors;
                              if (errors === _errs77)
                                if (typeof data32 == "string") {
                                  if (func2(data32) > 64) {
                                    let err57 = { instancePath: instancePath + "/device", schemaPath: "#/oneOf/9/properties/device/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                    vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                                  }
                                } else {
                                  let err58 = { instancePath: instancePath + "/device", schemaPath: "#/oneOf/9/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                                }
                              var valid14 = _errs77 === errors;
                            } else
                              var valid14 = !0;
                            if (valid14) {
                              if (data.state !== void 0) {
                                let data33 = data.state, _errs79 = errors;
                                if (!(data33 === "joined" || data33 === "left" || data33 === "silent" || data33 === "heard" || data33 === "refused")) {
                                  let err59 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/9/properties/state/enum", keyword: "enum", params: { allowedValues: schema8.oneOf[9].properties.state.enum }, message: "must be equal to one of the allowed values" };
                                  vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                                }
                                var valid14 = _errs79 === errors;
                              } else
                                var valid14 = !0;
                              if (valid14)
                                if (data.reason !== void 0) {
                                  let _errs80 = errors;
                                  validate28(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                  var valid14 = _errs80 === errors;
                                } else
                                  var valid14 = !0;
                            }
                          }
                        }
                      }
                    } else {
                      let err60 = { instancePath, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                    }
                  var _valid0 = _errs73 === errors;
                  if (_valid0 && valid0)
                    valid0 = !1, passing0 = [passing0, 9];
                  else {
                    _valid0 && (valid0 = !0, passing0 = 9);
                    let _errs81 = errors;
                    if (errors === _errs81)
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        let missing11;
                        if (data.kind === void 0 && (missing11 = "kind") || data.ids === void 0 && (missing11 = "ids")) {
                          let err61 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" };
                          vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                        } else {
                          let _errs83 = errors;
                          for (let key11 in data)
                            if (!(key11 === "kind" || key11 === "ids")) {
                              let err62 = { instancePath, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                              vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                              break;
                            }
                          if (_errs83 === errors) {
                            if (data.kind !== void 0) {
                              let _errs84 = errors;
                              if (data.kind !== "stored") {
                                let err63 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/10/properties/kind/const", keyword: "const", params: { allowedValue: "stored" }, message: "must be equal to constant" };
                                vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                              }
                              var valid15 = _errs84 === errors;
                            } else
                              var valid15 = !0;
                            if (valid15)
                              if (data.ids !== void 0) {
                                let data36 = data.ids, _errs85 = errors;
                                if (errors === _errs85)
                                  if (Array.isArray(data36)) {
                                    var valid16 = !0;
                                    let len3 = data36.length;
                                    for (let i3 = 0; i3 < len3; i3++) {
                                      let _errs87 = errors;
                                      validate26(data36[i3], { instancePath: instancePath + "/ids/" + i3, parentData: data36, parentDataProperty: i3, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
                                      var valid16 = _errs87 === errors;
                                      if (!valid16)
                                        break;
                                    }
                                  } else {
                                    let err64 = { instancePath: instancePath + "/ids", schemaPath: "#/oneOf/10/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                    vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                                  }
                                var valid15 = _errs85 === errors;
                              } else
                                var valid15 = !0;
                          }
                        }
                      } else {
                        let err65 = { instancePath, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                      }
                    var _valid0 = _errs81 === errors;
                    if (_valid0 && valid0)
                      valid0 = !1, passing0 = [passing0, 10];
                    else {
                      _valid0 && (valid0 = !0, passing0 = 10);
                      let _errs88 = errors;
                      if (errors === _errs88)
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                          let missing12;
                          if (data.kind === void 0 && (missing12 = "kind") || data.ids === void 0 && (missing12 = "ids") || data.reason === void 0 && (missing12 = "reason")) {
                            let err66 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" };
                            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                          } else {
                            let _errs90 = errors;
                            for (let key12 in data)
                              if (!(key12 === "kind" || key12 === "ids" || key12 === "reason")) {
                                let err67 = { instancePath, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                                vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                                break;
                              }
                            if (_errs90 === errors) {
                              if (data.kind !== void 0) {
                                let _errs91 = errors;
                                if (data.kind !== "store-failed") {
                                  let err68 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/11/properties/kind/const", keyword: "const", params: { allowedValue: "store-failed" }, message: "must be equal to constant" };
                                  vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                                }
                                var valid17 = _errs91 === errors;
                              } else
                                var valid17 = !0;
                              if (valid17) {
                                if (data.ids !== void 0) {
                                  let data39 = data.ids, _errs92 = errors;
                                  if (errors === _errs92)
                                    if (Array.isArray(data39)) {
                                      var valid18 = !0;
                                      let len4 = data39.length;
                                      for (let i4 = 0; i4 < len4; i4++) {
                                        let _errs94 = errors;
                                        validate26(data39[i4], { instancePath: instancePath + "/ids/" + i4, parentData: data39, parentDataProperty: i4, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
                                        var valid18 = _errs94 === errors;
                                        if (!valid18)
                                          break;
                                      }
                                    } else {
                                      let err69 = { instancePath: instancePath + "/ids", schemaPath: "#/oneOf/11/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                      vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                                    }
                                  var valid17 = _errs92 === errors;
                                } else
                                  var valid17 = !0;
                                if (valid17)
                                  if (data.reason !== void 0) {
                                    let _errs95 = errors;
                                    validate28(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                    var valid17 = _errs95 === errors;
                                  } else
                                    var valid17 = !0;
                              }
                            }
                          }
                        } else {
                          let err70 = { instancePath, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                        }
                      var _valid0 = _errs88 === errors;
                      if (_valid0 && valid0)
                        valid0 = !1, passing0 = [passing0, 11];
                      else {
                        _valid0 && (valid0 = !0, passing0 = 11);
                        let _errs96 = errors;
                        if (errors === _errs96)
                          if (data && typeof data == "object" && !Array.isArray(data)) {
                            let missing13;
                            if (data.kind === void 0 && (missing13 = "kind") || data.ids === void 0 && (missing13 = "ids")) {
                              let err71 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" };
                              vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                            } else {
                              let _errs98 = errors;
                              for (let key13 in data)
                                if (!(key13 === "kind" || key13 === "ids")) {
                                  let err72 = { instancePath, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                                  vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                                  break;
                                }
                              if (_errs98 === errors) {
                                if (data.kind !== void 0) {
                                  let _errs99 = errors;
                                  if (data.kind !== "sent") {
                                    let err73 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/12/properties/kind/const", keyword: "const", params: { allowedValue: "sent" }, message: "must be equal to constant" };
                                    vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                                  }
                                  var valid19 = _errs99 === errors;
                                } else
                                  var valid19 = !0;
                                if (valid19)
                                  if (data.ids !== void 0) {
                                    let data43 = data.ids, _errs100 = errors;
                                    if (errors === _errs100)
                                      if (Array.isArray(data43)) {
                                        var valid20 = !0;
                                        let len5 = data43.length;
                                        for (let i5 = 0; i5 < len5; i5++) {
                                          let _errs102 = errors;
                                          validate26(data43[i5], { instancePath: instancePath + "/ids/" + i5, parentData: data43, parentDataProperty: i5, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
                                          var valid20 = _errs102 === errors;
                                          if (!valid20)
                                            break;
                                        }
                                      } else {
                                        let err74 = { instancePath: instancePath + "/ids", schemaPath: "#/oneOf/12/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                                      }
                                    var valid19 = _errs100 === errors;
                                  } else
                                    var valid19 = !0;
                              }
                            }
                          } else {
                            let err75 = { instancePath, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                          }
                        var _valid0 = _errs96 === errors;
                        if (_valid0 && valid0)
                          valid0 = !1, passing0 = [passing0, 12];
                        else {
                          _valid0 && (valid0 = !0, passing0 = 12);
                          let _errs103 = errors;
                          if (errors === _errs103)
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                              let missing14;
                              if (data.kind === void 0 && (missing14 = "kind") || data.ids === void 0 && (missing14 = "ids") || data.reason === void 0 && (missing14 = "reason")) {
                                let err76 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" };
                                vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                              } else {
                                let _errs105 = errors;
                                for (let key14 in data)
                                  if (!(key14 === "kind" || key14 === "ids" || key14 === "reason")) {
                                    let err77 = { instancePath, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                                    vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                                    break;
                                  }
                                if (_errs105 === errors) {
                                  if (data.kind !== void 0) {
                                    let _errs106 = errors;
                                    if (data.kind !== "send-failed") {
                                      let err78 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/13/properties/kind/const", keyword: "const", params: { allowedValue: "send-failed" }, message: "must be equal to constant" };
                                      vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                                    }
                                    var valid21 = _errs106 === errors;
                                  } else
                                    var valid21 = !0;
                                  if (valid21) {
                                    if (data.ids !== void 0) {
                                      let data46 = data.ids, _errs107 = errors;
                                      if (errors === _errs107)
                                        if (Array.isArray(data46)) {
                                          var valid22 = !0;
                                          let len6 = data46.length;
                                          for (let i6 = 0; i6 < len6; i6++) {
                                            let _errs109 = errors;
                                            validate26(data46[i6], { instancePath: instancePath + "/ids/" + i6, parentData: data46, parentDataProperty: i6, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
                                            var valid22 = _errs109 === errors;
                                            if (!valid22)
                                              break;
                                          }
                                        } else {
                                          let err79 = { instancePath: instancePath + "/ids", schemaPath: "#/oneOf/13/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                          vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                                        }
                                      var valid21 = _errs107 === errors;
                                    } else
                                      var valid21 = !0;
                                    if (valid21)
                                      if (data.reason !== void 0) {
                                        let _errs110 = errors;
                                        validate28(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                        var valid21 = _errs110 === errors;
                                      } else
                                        var valid21 = !0;
                                  }
                                }
                              }
                            } else {
                              let err80 = { instancePath, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                            }
                          var _valid0 = _errs103 === errors;
                          if (_valid0 && valid0)
                            valid0 = !1, passing0 = [passing0, 13];
                          else {
                            _valid0 && (valid0 = !0, passing0 = 13);
                            let _errs111 = errors;
                            if (errors === _errs111)
                              if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing15;
                                if (data.kind === void 0 && (missing15 = "kind") || data.slot === void 0 && (missing15 = "slot") || data.ids === void 0 && (missing15 = "ids")) {
                                  let err81 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" };
                                  vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                                } else {
                                  let _errs113 = errors;
                                  for (let key15 in data)
                                    if (!(key15 === "kind" || key15 === "slot" || key15 === "ids" || key15 === "comeBack")) {
                                      let err82 = { instancePath, schemaPath: "#/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                                      vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                                      break;
                                    }
                                  if (_errs113 === errors) {
                                    if (data.kind !== void 0) {
                                      let _errs114 = errors;
                                      if (data.kind !== "acknowledged") {
                                        let err83 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/14/properties/kind/const", keyword: "const", params: { allowedValue: "acknowledged" }, message: "must be equal to constant" };
                                        vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                                      }
                                      var valid23 = _errs114 === errors;
                                    } else
                                      var valid23 = !0;
                                    if (valid23) {
                                      if (data.slot !== void 0) {
                                        let _errs115 = errors;
                                        validate30(data.slot, { instancePath: instancePath + "/slot", parentData: data, parentDataProperty: "slot", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
                                        var valid23 = _errs115 === errors;
                                      } else
                                        var valid23 = !0;
                                      if (valid23) {
                                        if (data.ids !== void 0) {
                                          let data51 = data.ids, _errs116 = errors;
                                          if (errors === _errs116)
                                            if (Array.isArray(data51)) {
                                              var valid24 = !0;
                                              let len7 = data51.length;
                                              for (let i7 = 0; i7 < len7; i7++) {
                                                let _errs118 = errors;
                                                validate26(data51[i7], { instancePath: instancePath + "/ids/" + i7, parentData: data51, parentDataProperty: i7, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
                                                var valid24 = _errs118 === errors;
                                                if (!valid24)
                                                  break;
                                              }
                                            } else {
                                              let err84 = { instancePath: instancePath + "/ids", schemaPath: "#/oneOf/14/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                              vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                                            }
                                          var valid23 = _errs116 === errors;
                                        } else
                                          var valid23 = !0;
                                        if (valid23)
                                          if (data.comeBack !== void 0) {
                                            let data53 = data.comeBack, _errs119 = errors;
                                            if (errors === _errs119)
                                              if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                                let missing16;
                                                if (data53.fromMs === void 0 && (missing16 = "fromMs") || data53.toMs === void 0 && (missing16 = "toMs")) {
                                                  let err85 = { instancePath: instancePath + "/comeBack", schemaPath: "#/oneOf/14/properties/comeBack/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" };
                                                  vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                                                } else {
                                                  let _errs121 = errors;
                                                  for (let key16 in data53)
                                                    if (!(key16 === "fromMs" || key16 === "toMs")) {
                                                      let err86 = { instancePath: instancePath + "/comeBack", schemaPath: "#/oneOf/14/properties/comeBack/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                                                      vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                                                      break;
                                                    }
                                                  if (_errs121 === errors) {
                                                    if (data53.fromMs !== void 0) {
                                                      let data54 = data53.fromMs, _errs122 = errors;
                                                      if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
                                                        let err87 = { instancePath: instancePath + "/comeBack/fromMs", schemaPath: "#/oneOf/14/properties/comeBack/properties/fromMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                        vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                                                      }
                                                      var valid25 = _errs122 === errors;
                                                    } else
                                                      var valid25 = !0;
                                                    if (valid25)
                                                      if (data53.toMs !== void 0) {
                                                        let data55 = data53.toMs, _errs124 = errors;
                                                        if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
                                                          let err88 = { instancePath: instancePath + "/comeBack/toMs", schemaPath: "#/oneOf/14/properties/comeBack/properties/toMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                          vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                                                        }
                                                        var valid25 = _errs124 === errors;
                                                      } else
                                                        var valid25 = !0;
                                                  }
                                                }
                                              } else {
                                                let err89 = { instancePath: instancePath + "/comeBack", schemaPath: "#/oneOf/14/properties/comeBack/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                                              }
                                            var valid23 = _errs119 === errors;
                                          } else
                                            var valid23 = !0;
                                      }
                                    }
                                  }
                                }
                              } else {
                                let err90 = { instancePath, schemaPath: "#/oneOf/14/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                              }
                            var _valid0 = _errs111 === errors;
                            if (_valid0 && valid0)
                              valid0 = !1, passing0 = [passing0, 14];
                            else {
                              _valid0 && (valid0 = !0, passing0 = 14);
                              let _errs126 = errors;
                              if (errors === _errs126)
                                if (data && typeof data == "object" && !Array.isArray(data)) {
                                  let missing17;
                                  if (data.kind === void 0 && (missing17 = "kind") || data.slot === void 0 && (missing17 = "slot") || data.counter === void 0 && (missing17 = "counter") || data.command === void 0 && (missing17 = "command")) {
                                    let err91 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" };
                                    vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                                  } else {
                                    let _errs128 = errors;
                                    for (let key17 in data)
                                      if (!(key17 === "kind" || key17 === "slot" || key17 === "counter" || key17 === "command")) {
                                        let err92 = { instancePath, schemaPath: "#/oneOf/15/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                                        vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                                        break;
                                      }
                                    if (_errs128 === errors) {
                                      if (data.kind !== void 0) {
                                        let _errs129 = errors;
                                        if (data.kind !== "command") {
                                          let err93 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/15/properties/kind/const", keyword: "const", params: { allowedValue: "command" }, message: "must be equal to constant" };
                                          vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                                        }
                                        var valid26 = _errs129 === errors;
                                      } else
                                        var valid26 = !0;
                                      if (valid26) {
                                        if (data.slot !== void 0) {
                                          let _errs130 = errors;
                                          validate30(data.slot, { instancePath: instancePath + "/slot", parentData: data, parentDataProperty: "slot", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
                                          var valid26 = _errs130 === errors;
                                        } else
                                          var valid26 = !0;
                                        if (valid26) {
                                          if (data.counter !== void 0) {
                                            let data58 = data.counter, _errs131 = errors;
                                            if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
                                              let err94 = { instancePath: instancePath + "/counter", schemaPath: "#/oneOf/15/properties/counter/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                                            }
                                            if (errors === _errs131 && typeof data58 == "number" && isFinite(data58) && (data58 < 1 || isNaN(data58))) {
                                              let err95 = { instancePath: instancePath + "/counter", schemaPath: "#/oneOf/15/properties/counter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                              vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                                            }
                                            var valid26 = _errs131 === errors;
                                          } else
                                            var valid26 = !0;
                                          if (valid26)
                                            if (data.command !== void 0) {
                                              let data59 = data.command, _errs133 = errors, _errs134 = errors, valid27 = !1, passing1 = null, _errs135 = errors;
                                              if (errors === _errs135)
                                                if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                                                  let missing18;
                                                  if (data59.kind === void 0 && (missing18 = "kind") || data59.device === void 0 && (missing18 = "device")) {
                                                    let err96 = { instancePath: instancePath + "/command", schemaPath: "#/oneOf/15/properties/command/oneOf/0/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" };
                                                    vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                                                  } else {
                                                    let _errs137 = errors;
                                                    for (let key18 in data59)
                                                      if (!(key18 === "kind" || key18 === "device")) {
                                                        let err97 = { instancePath: instancePath + "/command", schemaPath: "#/oneOf/15/properties/command/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                                                        vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                                                        break;
                                                      }
                                                    if (_errs137 === errors) {
                                                      if (data59.kind !== void 0) {
                                                        let _errs138 = errors;
                                                        if (data59.kind !== "read") {
                                                          let err98 = { instancePath: instancePath + "/command/kind", schemaPath: "#/oneOf/15/properties/command/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "read" }, message: "must be equal to constant" };
                                                          vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                                                        }
                                                        var valid28 = _errs138 === errors;
                                                      } else
                                                        var valid28 = !0;
                                                      if (valid28)
                                                        if (data59.device !== void 0) {
                                                          let _errs139 = errors;
                                                          validate28(data59.device, { instancePath: instancePath + "/command/device", parentData: data59, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                                          var valid28 = _errs139 === errors;
                                                        } else
                                                          var valid28 = !0;
                                                    }
                                                  }
                                                } else {
                                                  let err99 = { instancePath: instancePath + "/command", schemaPath: "#/oneOf/15/properties/command/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                  vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                                                }
                                              var _valid1 = _errs135 === errors;
                                              _valid1 && (valid27 = !0, passing1 = 0);
                                              let _errs140 = errors;
                                              if (errors === _errs140)
                                                if (data59 && typeof data59 == "object" && !Array.isArray(data59)) {
                                                  let missing19;
                                                  if (data59.kind === void 0 && (missing19 = "kind")) {
                                                    let err100 = { instancePath: instancePath + "/command", schemaPath: "#/oneOf/15/properties/command/oneOf/1/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" };
                                                    vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                                                  } else {
                                                    let _errs142 = errors;
                                                    for (let key19 in data59)
                                                      if (key19 !== "kind") {
                                                        let err101 = { instancePath: instancePath + "/command", schemaPath: "#/oneOf/15/properties/command/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                                                        vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                                                        break;
                                                      }
                                                    if (_errs142 === errors && data59.kind !== void 0 && data59.kind !== "diagnostic") {
                                                      let err102 = { instancePath: instancePath + "/command/kind", schemaPath: "#/oneOf/15/properties/command/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "diagnostic" }, message: "must be equal to constant" };
                                                      vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                                                    }
                                                  }
                                                } else {
                                                  let err103 = { instancePath: instancePath + "/command", schemaPath: "#/oneOf/15/properties/command/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                  vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                                                }
                                              var _valid1 = _errs140 === errors;
                                              if (_valid1 && valid27 ? (valid27 = !1, passing1 = [passing1, 1]) : _valid1 && (valid27 = !0, passing1 = 1), valid27)
                                                errors = _errs134, vErrors !== null && (_errs134 ? vErrors.length = _errs134 : vErrors = null);
                                              else {
                                                let err104 = { instancePath: instancePath + "/command", schemaPath: "#/oneOf/15/properties/command/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                                vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                                              }
                                              var valid26 = _errs133 === errors;
                                            } else
                                              var valid26 = !0;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  let err105 = { instancePath, schemaPath: "#/oneOf/15/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                                }
                              var _valid0 = _errs126 === errors;
                              if (_valid0 && valid0)
                                valid0 = !1, passing0 = [passing0, 15];
                              else {
                                _valid0 && (valid0 = !0, passing0 = 15);
                                let _errs144 = errors;
                                if (errors === _errs144)
                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                    let missing20;
                                    if (data.kind === void 0 && (missing20 = "kind") || data.state === void 0 && (missing20 = "state") || data.hash === void 0 && (missing20 = "hash") || data.version === void 0 && (missing20 = "version")) {
                                      let err106 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" };
                                      vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                                    } else {
                                      let _errs146 = errors;
                                      for (let key20 in data)
                                        if (!(key20 === "kind" || key20 === "state" || key20 === "hash" || key20 === "version" || key20 === "reason" || key20 === "detail")) {
                                          let err107 = { instancePath, schemaPath: "#/oneOf/16/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                                          vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                                          break;
                                        }
                                      if (_errs146 === errors) {
                                        if (data.kind !== void 0) {
                                          let _errs147 = errors;
                                          if (data.kind !== "policy") {
                                            let err108 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/16/properties/kind/const", keyword: "const", params: { allowedValue: "policy" }, message: "must be equal to constant" };
                                            vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                                          }
                                          var valid30 = _errs147 === errors;
                                        } else
                                          var valid30 = !0;
                                        if (valid30) {
                                          if (data.state !== void 0) {
                                            let data64 = data.state, _errs148 = errors;
                                            if (!(data64 === "received" || data64 === "verified" || data64 === "trial" || data64 === "confirmed" || data64 === "refused" || data64 === "reverted")) {
                                              let err109 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/16/properties/state/enum", keyword: "enum", params: { allowedValues: schema8.oneOf[16].properties.state.enum }, message: "must be equal to one of the allowed values" };
                                              vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                                            }
                                            var valid30 = _errs148 === errors;
                                          } else
                                            var valid30 = !0;
                                          if (valid30) {
                                            if (data.hash !== void 0) {
                                              let data65 = data.hash, _errs149 = errors;
                                              if (errors === _errs149)
                                                if (typeof data65 == "string") {
                                                  if (func2(data65) > 32) {
                                                    let err110 = { instancePath: instancePath + "/hash", schemaPath: "#/oneOf/16/properties/hash/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                                                    vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                                                  }
                                                } else {
                                                  let err111 = { instancePath: instancePath + "/hash", schemaPath: "#/oneOf/16/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                                                }
                                              var valid30 = _errs149 === errors;
                                            } else
                                              var valid30 = !0;
                                            if (valid30) {
                                              if (data.version !== void 0) {
                                                let data66 = data.version, _errs151 = errors;
                                                if (!(typeof data66 == "number" && !(data66 % 1) && !isNaN(data66) && isFinite(data66))) {
                                                  let err112 = { instancePath: instancePath + "/version", schemaPath: "#/oneOf/16/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                  vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                                                }
                                                if (errors === _errs151 && typeof data66 == "number" && isFinite(data66) && (data66 < 0 || isNaN(data66))) {
                                                  let err113 = { instancePath: instancePath + "/version", schemaPath: "#/oneOf/16/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                  vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                                                }
                                                var valid30 = _errs151 === errors;
                                              } else
                                                var valid30 = !0;
                                              if (valid30) {
                                                if (data.reason !== void 0) {
                                                  let _errs153 = errors;
                                                  validate28(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                                  var valid30 = _errs153 === errors;
                                                } else
                                                  var valid30 = !0;
                                                if (valid30)
                                                  if (data.detail !== void 0) {
                                                    let data68 = data.detail, _errs154 = errors;
                                                    if (errors === _errs154)
                                                      if (typeof data68 == "string") {
                                                        if (func2(data68) > 400) {
                                                          let err114 = { instancePath: instancePath + "/detail", schemaPath: "#/oneOf/16/properties/detail/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                                                          vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                                                        }
                                                      } else {
                                                        let err115 = { instancePath: instancePath + "/detail", schemaPath: "#/oneOf/16/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                                                      }
                                                    var valid30 = _errs154 === errors;
                                                  } else
                                                    var valid30 = !0;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    let err116 = { instancePath, schemaPath: "#/oneOf/16/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                                  }
                                var _valid0 = _errs144 === errors;
                                if (_valid0 && valid0)
                                  valid0 = !1, passing0 = [passing0, 16];
                                else {
                                  _valid0 && (valid0 = !0, passing0 = 16);
                                  let _errs156 = errors;
                                  if (errors === _errs156)
                                    if (data && typeof data == "object" && !Array.isArray(data)) {
                                      let missing21;
                                      if (data.kind === void 0 && (missing21 = "kind") || data.state === void 0 && (missing21 = "state")) {
                                        let err117 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" };
                                        vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                                      } else {
                                        let _errs158 = errors;
                                        for (let key21 in data)
                                          if (!(key21 === "kind" || key21 === "state" || key21 === "reason")) {
                                            let err118 = { instancePath, schemaPath: "#/oneOf/17/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                                            vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                                            break;
                                          }
                                        if (_errs158 === errors) {
                                          if (data.kind !== void 0) {
                                            let _errs159 = errors;
                                            if (data.kind !== "modem") {
                                              let err119 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/17/properties/kind/const", keyword: "const", params: { allowedValue: "modem" }, message: "must be equal to constant" };
                                              vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                                            }
                                            var valid31 = _errs159 === errors;
                                          } else
                                            var valid31 = !0;
                                          if (valid31) {
                                            if (data.state !== void 0) {
                                              let data70 = data.state, _errs160 = errors;
                                              if (!(data70 === "ready" || data70 === "reinitialised" || data70 === "fault")) {
                                                let err120 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/17/properties/state/enum", keyword: "enum", params: { allowedValues: schema8.oneOf[17].properties.state.enum }, message: "must be equal to one of the allowed values" };
                                                vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                                              }
                                              var valid31 = _errs160 === errors;
                                            } else
                                              var valid31 = !0;
                                            if (valid31)
                                              if (data.reason !== void 0) {
                                                let _errs161 = errors;
                                                validate28(data.reason, { instancePath: instancePath + "/reason", parentData: data, parentDataProperty: "reason", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                                var valid31 = _errs161 === errors;
                                              } else
                                                var valid31 = !0;
                                          }
                                        }
                                      }
                                    } else {
                                      let err121 = { instancePath, schemaPath: "#/oneOf/17/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                                    }
                                  var _valid0 = _errs156 === errors;
                                  if (_valid0 && valid0)
                                    valid0 = !1, passing0 = [passing0, 17];
                                  else {
                                    _valid0 && (valid0 = !0, passing0 = 17);
                                    let _errs162 = errors;
                                    if (errors === _errs162)
                                      if (data && typeof data == "object" && !Array.isArray(data)) {
                                        let missing22;
                                        if (data.kind === void 0 && (missing22 = "kind") || data.notice === void 0 && (missing22 = "notice") || data.facts === void 0 && (missing22 = "facts")) {
                                          let err122 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" };
                                          vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                                        } else {
                                          let _errs164 = errors;
                                          for (let key22 in data)
                                            if (!(key22 === "kind" || key22 === "notice" || key22 === "facts")) {
                                              let err123 = { instancePath, schemaPath: "#/oneOf/18/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                                              vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                                              break;
                                            }
                                          if (_errs164 === errors) {
                                            if (data.kind !== void 0) {
                                              let _errs165 = errors;
                                              if (data.kind !== "notice") {
                                                let err124 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/18/properties/kind/const", keyword: "const", params: { allowedValue: "notice" }, message: "must be equal to constant" };
                                                vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                                              }
                                              var valid32 = _errs165 === errors;
                                            } else
                                              var valid32 = !0;
                                            if (valid32) {
                                              if (data.notice !== void 0) {
                                                let data73 = data.notice, _errs166 = errors;
                                                if (!(data73 === "power-loss" || data73 === "power-return" || data73 === "unauthorised-source" || data73 === "diagnostic")) {
                                                  let err125 = { instancePath: instancePath + "/notice", schemaPath: "#/oneOf/18/properties/notice/enum", keyword: "enum", params: { allowedValues: schema8.oneOf[18].properties.notice.enum }, message: "must be equal to one of the allowed values" };
                                                  vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                                                }
                                                var valid32 = _errs166 === errors;
                                              } else
                                                var valid32 = !0;
                                              if (valid32)
                                                if (data.facts !== void 0) {
                                                  let data74 = data.facts, _errs167 = errors;
                                                  if (errors === _errs167)
                                                    if (data74 && typeof data74 == "object" && !Array.isArray(data74))
                                                      for (let key23 in data74) {
                                                        let data75 = data74[key23], _errs170 = errors;
                                                        if (typeof data75 != "string" && !(typeof data75 == "number" && !(data75 % 1) && !isNaN(data75) && isFinite(data75)) && typeof data75 != "boolean") {
                                                          let err126 = { instancePath: instancePath + "/facts/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/18/properties/facts/additionalProperties/type", keyword: "type", params: { type: schema8.oneOf[18].properties.facts.additionalProperties.type }, message: "must be string,integer,boolean" };
                                                          vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                                                        }
                                                        var valid33 = _errs170 === errors;
                                                        if (!valid33)
                                                          break;
                                                      }
                                                    else {
                                                      let err127 = { instancePath: instancePath + "/facts", schemaPath: "#/oneOf/18/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                      vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                                                    }
                                                  var valid32 = _errs167 === errors;
                                                } else
                                                  var valid32 = !0;
                                            }
                                          }
                                        }
                                      } else {
                                        let err128 = { instancePath, schemaPath: "#/oneOf/18/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                                      }
                                    var _valid0 = _errs162 === errors;
                                    _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 18]) : _valid0 && (valid0 = !0, passing0 = 18);
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
  }
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err129 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++, validate24.errors = vErrors, !1;
  }
  return validate24.errors = vErrors, errors === 0;
}
var schema13 = { title: "EngineEffect", description: "Everything the engine can ask for. The loop performs effects in order and reports back with events.", oneOf: [{ title: "StoreEffect", description: "Write these items durably (insert or replace by id), then report `stored`.", type: "object", additionalProperties: !1, required: ["kind", "items"], properties: { kind: { const: "store" }, items: { type: "array", items: { $ref: "#/definitions/Item" } } } }, { title: "ForgetEffect", description: "Remove these items: acknowledged, expired or evicted.", type: "object", additionalProperties: !1, required: ["kind", "ids", "reason"], properties: { kind: { const: "forget" }, ids: { type: "array", items: { $ref: "#/definitions/ItemId" } }, reason: { enum: ["acknowledged", "expired", "evicted", "exhausted"] } } }, { title: "KeepEffect", description: "Remember a fact of the engine durably; the next boot event carries it back.", type: "object", additionalProperties: !1, required: ["kind", "fact", "value"], properties: { kind: { const: "keep" }, fact: { $ref: "#/definitions/Name" }, value: {} } }, { title: "ConnectEffect", description: "Open a session with the head-end; answer: session-opened or session-failed.", type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { const: "connect" }, why: { $ref: "#/definitions/Name" } } }, { title: "DisconnectEffect", type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { const: "disconnect" }, why: { $ref: "#/definitions/Name" } } }, { title: "SendEffect", description: "Seal these items of one slot into one envelope and publish it; answer: sent or send-failed.", type: "object", additionalProperties: !1, required: ["kind", "slot", "ids", "compressed"], properties: { kind: { const: "send" }, slot: { $ref: "#/definitions/Slot" }, ids: { type: "array", minItems: 1, items: { $ref: "#/definitions/ItemId" } }, compressed: { type: "boolean" } } }, { title: "ModemReinitEffect", description: "Re-initialise the modem (10.5, 10.6); answer: modem reinitialised or fault.", type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { const: "modem-reinit" }, why: { enum: ["routine", "condition"] } } }, { title: "ContextRefreshEffect", description: "Deactivate and reactivate the packet data context (12.2.5).", type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "context-refresh" } } }, { title: "HanReadEffect", description: "Read a register: interval registers from sinceUtcMs (start of the first missing interval) to untilUtcMs; answer: readings or han-failed.", type: "object", additionalProperties: !1, required: ["kind", "device", "register", "everyMs", "sinceUtcMs", "untilUtcMs"], properties: { kind: { const: "han-read" }, device: { $ref: "#/definitions/Name" }, register: { $ref: "#/definitions/Name" }, everyMs: { type: "integer" }, sinceUtcMs: { type: "integer" }, untilUtcMs: { type: "integer" } } }, { title: "HanSnapshotEffect", type: "object", additionalProperties: !1, required: ["kind", "device"], properties: { kind: { const: "han-snapshot" }, device: { $ref: "#/definitions/Name" } } }, { title: "HanPollEffect", description: "Ask a device for a sign of life.", type: "object", additionalProperties: !1, required: ["kind", "device"], properties: { kind: { const: "han-poll" }, device: { $ref: "#/definitions/Name" } } }, { title: "AlertEffect", description: "An alert changed state: for logs and indicators (the report itself is a stored item).", type: "object", additionalProperties: !1, required: ["kind", "alert", "state"], properties: { kind: { const: "alert" }, alert: { $ref: "#/definitions/Name" }, group: { type: "string" }, state: { enum: ["raised", "cleared", "suppressed", "no-data"] }, value: { type: "integer" } } }, { title: "LogEffect", type: "object", additionalProperties: !1, required: ["kind", "stream", "code", "facts"], properties: { kind: { const: "log" }, stream: { enum: ["transactions", "faults", "tampers"] }, code: { $ref: "#/definitions/Name" }, facts: { type: "object", additionalProperties: { type: ["string", "integer", "boolean"] } } } }, { title: "WakeAtEffect", description: "Deliver a `wake` event at this monotonic instant; replaces the one asked for before.", type: "object", additionalProperties: !1, required: ["kind", "monoMs"], properties: { kind: { const: "wake-at" }, monoMs: { type: "integer" } } }] };
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0, _errs0 = errors, valid0 = !1, passing0 = null, _errs1 = errors;
  if (errors === _errs1)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.items === void 0 && (missing0 = "items")) {
        let err0 = { instancePath, schemaPath: "#/oneOf/0/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" };
        vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
      } else {
        let _errs3 = errors;
        for (let key0 in data)
          if (!(key0 === "kind" || key0 === "items")) {
            let err1 = { instancePath, schemaPath: "#/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++;
            break;
          }
        if (_errs3 === errors) {
          if (data.kind !== void 0) {
            let _errs4 = errors;
            if (data.kind !== "store") {
              let err2 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "store" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err2] : vErrors.push(err2), errors++;
            }
            var valid1 = _errs4 === errors;
          } else
            var valid1 = !0;
          if (valid1)
            if (data.items !== void 0) {
              let data1 = data.items, _errs5 = errors;
              if (errors === _errs5)
                if (Array.isArray(data1)) {
                  var valid2 = !0;
                  let len0 = data1.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    let _errs7 = errors;
                    validate25(data1[i0], { instancePath: instancePath + "/items/" + i0, parentData: data1, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
                    var valid2 = _errs7 === errors;
                    if (!valid2)
                      break;
                  }
                } else {
                  let err3 = { instancePath: instancePath + "/items", schemaPath: "#/oneOf/0/properties/items/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  vErrors === null ? vErrors = [err3] : vErrors.push(err3), errors++;
                }
              var valid1 = _errs5 === errors;
            } else
              var valid1 = !0;
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
      if (data.kind === void 0 && (missing1 = "kind") || data.ids === void 0 && (missing1 = "ids") || data.reason === void 0 && (missing1 = "reason")) {
        let err5 = { instancePath, schemaPath: "#/oneOf/1/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" };
        vErrors === null ? vErrors = [err5] : vErrors.push(err5), errors++;
      } else {
        let _errs10 = errors;
        for (let key1 in data)
          if (!(key1 === "kind" || key1 === "ids" || key1 === "reason")) {
            let err6 = { instancePath, schemaPath: "#/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" };
            vErrors === null ? vErrors = [err6] : vErrors.push(err6), errors++;
            break;
          }
        if (_errs10 === errors) {
          if (data.kind !== void 0) {
            let _errs11 = errors;
            if (data.kind !== "forget") {
              let err7 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "forget" }, message: "must be equal to constant" };
              vErrors === null ? vErrors = [err7] : vErrors.push(err7), errors++;
            }
            var valid3 = _errs11 === errors;
          } else
            var valid3 = !0;
          if (valid3) {
            if (data.ids !== void 0) {
              let data4 = data.ids, _errs12 = errors;
              if (errors === _errs12)
                if (Array.isArray(data4)) {
                  var valid4 = !0;
                  let len1 = data4.length;
                  for (let i1 = 0; i1 < len1; i1++) {
                    let _errs14 = errors;
                    validate26(data4[i1], { instancePath: instancePath + "/ids/" + i1, parentData: data4, parentDataProperty: i1, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
                    var valid4 = _errs14 === errors;
                    if (!valid4)
                      break;
                  }
                } else {
                  let err8 = { instancePath: instancePath + "/ids", schemaPath: "#/oneOf/1/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                  vErrors === null ? vErrors = [err8] : vErrors.push(err8), errors++;
                }
              var valid3 = _errs12 === errors;
            } else
              var valid3 = !0;
            if (valid3)
              if (data.reason !== void 0) {
                let data6 = data.reason, _errs15 = errors;
                if (!(data6 === "acknowledged" || data6 === "expired" || data6 === "evicted" || data6 === "exhausted")) {
                  let err9 = { instancePath: instancePath + "/reason", schemaPath: "#/oneOf/1/properties/reason/enum", keyword: "enum", params: { allowedValues: schema13.oneOf[1].properties.reason.enum }, message: "must be equal to one of the allowed values" };
                  vErrors === null ? vErrors = [err9] : vErrors.push(err9), errors++;
                }
                var valid3 = _errs15 === errors;
              } else
                var valid3 = !0;
          }
        }
      }
    } else {
      let err10 = { instancePath, schemaPath: "#/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
      vErrors === null ? vErrors = [err10] : vErrors.push(err10), errors++;
    }
  var _valid0 = _errs8 === errors;
  if (_valid0 && valid0)
    valid0 = !1, passing0 = [passing0, 1];
  else {
    _valid0 && (valid0 = !0, passing0 = 1);
    let _errs16 = errors;
    if (errors === _errs16)
      if (data && typeof data == "object" && !Array.isArray(data)) {
        let missing2;
        if (data.kind === void 0 && (missing2 = "kind") || data.fact === void 0 && (missing2 = "fact") || data.value === void 0 && (missing2 = "value")) {
          let err11 = { instancePath, schemaPath: "#/oneOf/2/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" };
          vErrors === null ? vErrors = [err11] : vErrors.push(err11), errors++;
        } else {
          let _errs18 = errors;
          for (let key2 in data)
            if (!(key2 === "kind" || key2 === "fact" || key2 === "value")) {
              let err12 = { instancePath, schemaPath: "#/oneOf/2/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" };
              vErrors === null ? vErrors = [err12] : vErrors.push(err12), errors++;
              break;
            }
          if (_errs18 === errors) {
            if (data.kind !== void 0) {
              let _errs19 = errors;
              if (data.kind !== "keep") {
                let err13 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/2/properties/kind/const", keyword: "const", params: { allowedValue: "keep" }, message: "must be equal to constant" };
                vErrors === null ? vErrors = [err13] : vErrors.push(err13), errors++;
              }
              var valid5 = _errs19 === errors;
            } else
              var valid5 = !0;
            if (valid5)
              if (data.fact !== void 0) {
                let _errs20 = errors;
                validate28(data.fact, { instancePath: instancePath + "/fact", parentData: data, parentDataProperty: "fact", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                var valid5 = _errs20 === errors;
              } else
                var valid5 = !0;
          }
        }
      } else {
        let err14 = { instancePath, schemaPath: "#/oneOf/2/type", keyword: "type", params: { type: "object" }, message: "must be object" };
        vErrors === null ? vErrors = [err14] : vErrors.push(err14), errors++;
      }
    var _valid0 = _errs16 === errors;
    if (_valid0 && valid0)
      valid0 = !1, passing0 = [passing0, 2];
    else {
      _valid0 && (valid0 = !0, passing0 = 2);
      let _errs21 = errors;
      if (errors === _errs21)
        if (data && typeof data == "object" && !Array.isArray(data)) {
          let missing3;
          if (data.kind === void 0 && (missing3 = "kind") || data.why === void 0 && (missing3 = "why")) {
            let err15 = { instancePath, schemaPath: "#/oneOf/3/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" };
            vErrors === null ? vErrors = [err15] : vErrors.push(err15), errors++;
          } else {
            let _errs23 = errors;
            for (let key3 in data)
              if (!(key3 === "kind" || key3 === "why")) {
                let err16 = { instancePath, schemaPath: "#/oneOf/3/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" };
                vErrors === null ? vErrors = [err16] : vErrors.push(err16), errors++;
                break;
              }
            if (_errs23 === errors) {
              if (data.kind !== void 0) {
                let _errs24 = errors;
                if (data.kind !== "connect") {
                  let err17 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/3/properties/kind/const", keyword: "const", params: { allowedValue: "connect" }, message: "must be equal to constant" };
                  vErrors === null ? vErrors = [err17] : vErrors.push(err17), errors++;
                }
                var valid6 = _errs24 === errors;
              } else
                var valid6 = !0;
              if (valid6)
                if (data.why !== void 0) {
                  let _errs25 = errors;
                  validate28(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                  var valid6 = _errs25 === errors;
                } else
                  var valid6 = !0;
            }
          }
        } else {
          let err18 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err18] : vErrors.push(err18), errors++;
        }
      var _valid0 = _errs21 === errors;
      if (_valid0 && valid0)
        valid0 = !1, passing0 = [passing0, 3];
      else {
        _valid0 && (valid0 = !0, passing0 = 3);
        let _errs26 = errors;
        if (errors === _errs26)
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (data.kind === void 0 && (missing4 = "kind") || data.why === void 0 && (missing4 = "why")) {
              let err19 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
              vErrors === null ? vErrors = [err19] : vErrors.push(err19), errors++;
            } else {
              let _errs28 = errors;
              for (let key4 in data)
                if (!(key4 === "kind" || key4 === "why")) {
                  let err20 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                  vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                  break;
                }
              if (_errs28 === errors) {
                if (data.kind !== void 0) {
                  let _errs29 = errors;
                  if (data.kind !== "disconnect") {
                    let err21 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "disconnect" }, message: "must be equal to constant" };
                    vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                  }
                  var valid7 = _errs29 === errors;
                } else
                  var valid7 = !0;
                if (valid7)
                  if (data.why !== void 0) {
                    let _errs30 = errors;
                    validate28(data.why, { instancePath: instancePath + "/why", parentData: data, parentDataProperty: "why", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                    var valid7 = _errs30 === errors;
                  } else
                    var valid7 = !0;
              }
            }
          } else {
            let err22 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
          }
        var _valid0 = _errs26 === errors;
        if (_valid0 && valid0)
          valid0 = !1, passing0 = [passing0, 4];
        else {
          _valid0 && (valid0 = !0, passing0 = 4);
          let _errs31 = errors;
          if (errors === _errs31)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing5;
              if (data.kind === void 0 && (missing5 = "kind") || data.slot === void 0 && (missing5 = "slot") || data.ids === void 0 && (missing5 = "ids") || data.compressed === void 0 && (missing5 = "compressed")) {
                let err23 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
              } else {
                let _errs33 = errors;
                for (let key5 in data)
                  if (!(key5 === "kind" || key5 === "slot" || key5 === "ids" || key5 === "compressed")) {
                    let err24 = { instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                    break;
                  }
                if (_errs33 === errors) {
                  if (data.kind !== void 0) {
                    let _errs34 = errors;
                    if (data.kind !== "send") {
                      let err25 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "send" }, message: "must be equal to constant" };
                      vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                    }
                    var valid8 = _errs34 === errors;
                  } else
                    var valid8 = !0;
                  if (valid8) {
                    if (data.slot !== void 0) {
                      let _errs35 = errors;
                      validate30(data.slot, { instancePath: instancePath + "/slot", parentData: data, parentDataProperty: "slot", rootData }) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
                      var valid8 = _errs35 === errors;
                    } else
                      var valid8 = !0;
                    if (valid8) {
                      if (data.ids !== void 0) {
                        let data15 = data.ids, _errs36 = errors;
                        if (errors === _errs36)
                          if (Array.isArray(data15))
                            if (data15.length < 1) {
                              let err26 = { instancePath: instancePath + "/ids", schemaPath: "#/oneOf/5/properties/ids/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" };
                              vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                            } else {
                              var valid9 = !0;
                              let len2 = data15.length;
                              for (let i2 = 0; i2 < len2; i2++) {
                                let _errs38 = errors;
                                validate26(data15[i2], { instancePath: instancePath + "/ids/" + i2, parentData: data15, parentDataProperty: i2, rootData }) || (vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors), errors = vErrors.length);
                                var valid9 = _errs38 === errors;
                                if (!valid9)
                                  break;
                              }
                            }
                          else {
                            let err27 = { instancePath: instancePath + "/ids", schemaPath: "#/oneOf/5/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                            vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                          }
                        var valid8 = _errs36 === errors;
                      } else
                        var valid8 = !0;
                      if (valid8)
                        if (data.compressed !== void 0) {
                          let _errs39 = errors;
                          if (typeof data.compressed != "boolean") {
                            let err28 = { instancePath: instancePath + "/compressed", schemaPath: "#/oneOf/5/properties/compressed/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean" };
                            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
                          }
                          var valid8 = _errs39 === errors;
                        } else
                          var valid8 = !0;
                    }
                  }
                }
              }
            } else {
              let err29 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
            }
          var _valid0 = _errs31 === errors;
          if (_valid0 && valid0)
            valid0 = !1, passing0 = [passing0, 5];
          else {
            _valid0 && (valid0 = !0, passing0 = 5);
            let _errs41 = errors;
            if (errors === _errs41)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing6;
                if (data.kind === void 0 && (missing6 = "kind") || data.why === void 0 && (missing6 = "why")) {
                  let err30 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                  vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                } else {
                  let _errs43 = errors;
                  for (let key6 in data)
                    if (!(key6 === "kind" || key6 === "why")) {
                      let err31 = { instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                      break;
                    }
                  if (_errs43 === errors) {
                    if (data.kind !== void 0) {
                      let _errs44 = errors;
                      if (data.kind !== "modem-reinit") {
                        let err32 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "modem-reinit" }, message: "must be equal to constant" };
                        vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                      }
                      var valid10 = _errs44 === errors;
                    } else
                      var valid10 = !0;
                    if (valid10)
                      if (data.why !== void 0) {
                        let data19 = data.why, _errs45 = errors;
                        if (!(data19 === "routine" || data19 === "condition")) {
                          let err33 = { instancePath: instancePath + "/why", schemaPath: "#/oneOf/6/properties/why/enum", keyword: "enum", params: { allowedValues: schema13.oneOf[6].properties.why.enum }, message: "must be equal to one of the allowed values" };
                          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                        }
                        var valid10 = _errs45 === errors;
                      } else
                        var valid10 = !0;
                  }
                }
              } else {
                let err34 = { instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
              }
            var _valid0 = _errs41 === errors;
            if (_valid0 && valid0)
              valid0 = !1, passing0 = [passing0, 6];
            else {
              _valid0 && (valid0 = !0, passing0 = 6);
              let _errs46 = errors;
              if (errors === _errs46)
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing7;
                  if (data.kind === void 0 && (missing7 = "kind")) {
                    let err35 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                    vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                  } else {
                    let _errs48 = errors;
                    for (let key7 in data)
                      if (key7 !== "kind") {
                        let err36 = { instancePath, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                        vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                        break;
                      }
                    if (_errs48 === errors && data.kind !== void 0 && data.kind !== "context-refresh") {
                      let err37 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "context-refresh" }, message: "must be equal to constant" };
                      vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
                    }
                  }
                } else {
                  let err38 = { instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                }
              var _valid0 = _errs46 === errors;
              if (_valid0 && valid0)
                valid0 = !1, passing0 = [passing0, 7];
              else {
                _valid0 && (valid0 = !0, passing0 = 7);
                let _errs50 = errors;
                if (errors === _errs50)
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing8;
                    if (data.kind === void 0 && (missing8 = "kind") || data.device === void 0 && (missing8 = "device") || data.register === void 0 && (missing8 = "register") || data.everyMs === void 0 && (missing8 = "everyMs") || data.sinceUtcMs === void 0 && (missing8 = "sinceUtcMs") || data.untilUtcMs === void 0 && (missing8 = "untilUtcMs")) {
                      let err39 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                    } else {
                      let _errs52 = errors;
                      for (let key8 in data)
                        if (!(key8 === "kind" || key8 === "device" || key8 === "register" || key8 === "everyMs" || key8 === "sinceUtcMs" || key8 === "untilUtcMs")) {
                          let err40 = { instancePath, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                          vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                          break;
                        }
                      if (_errs52 === errors) {
                        if (data.kind !== void 0) {
                          let _errs53 = errors;
                          if (data.kind !== "han-read") {
                            let err41 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "han-read" }, message: "must be equal to constant" };
                            vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                          }
                          var valid12 = _errs53 === errors;
                        } else
                          var valid12 = !0;
                        if (valid12) {
                          if (data.device !== void 0) {
                            let _errs54 = errors;
                            validate28(data.device, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                            var valid12 = _errs54 === errors;
                          } else
                            var valid12 = !0;
                          if (valid12) {
                            if (data.register !== void 0) {
                              let _errs55 = errors;
                              validate28(data.register, { instancePath: instancePath + "/register", parentData: data, parentDataProperty: "register", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                              var valid12 = _errs55 === errors;
                            } else
                              var valid12 = !0;
                            if (valid12) {
                              if (data.everyMs !== void 0) {
                                let data24 = data.everyMs, _errs56 = errors;
                                if (!(typeof data24 == "number" && !(data24 % 1) && !isNaN(data24) && isFinite(data24))) {
                                  let err42 = { instancePath: instancePath + "/everyMs", schemaPath: "#/oneOf/8/properties/everyMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                  vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                                }
                                var valid12 = _errs56 === errors;
                              } else
                                var valid12 = !0;
                              if (valid12) {
                                if (data.sinceUtcMs !== void 0) {
                                  let data25 = data.sinceUtcMs, _errs58 = errors;
                                  if (!(typeof data25 == "number" && !(data25 % 1) && !isNaN(data25) && isFinite(data25))) {
                                    let err43 = { instancePath: instancePath + "/sinceUtcMs", schemaPath: "#/oneOf/8/properties/sinceUtcMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                    vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                                  }
                                  var valid12 = _errs58 === errors;
                                } else
                                  var valid12 = !0;
                                if (valid12)
                                  if (data.untilUtcMs !== void 0) {
                                    let data26 = data.untilUtcMs, _errs60 = errors;
                                    if (!(typeof data26 == "number" && !(data26 % 1) && !isNaN(data26) && isFinite(data26))) {
                                      let err44 = { instancePath: instancePath + "/untilUtcMs", schemaPath: "#/oneOf/8/properties/untilUtcMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                      vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                                    }
                                    var valid12 = _errs60 === errors;
                                  } else
                                    var valid12 = !0;
                              }
                            }
                          }
                        }
                      }
                    }
                  } else {
                    let err45 = { instancePath, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                  }
                var _valid0 = _errs50 === errors;
                if (_valid0 && valid0)
                  valid0 = !1, passing0 = [passing0, 8];
                else {
                  _valid0 && (valid0 = !0, passing0 = 8);
                  let _errs62 = errors;
                  if (errors === _errs62)
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing9;
                      if (data.kind === void 0 && (missing9 = "kind") || data.device === void 0 && (missing9 = "device")) {
                        let err46 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
                        vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                      } else {
                        let _errs64 = errors;
                        for (let key9 in data)
                          if (!(key9 === "kind" || key9 === "device")) {
                            let err47 = { instancePath, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                            vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                            break;
                          }
                        if (_errs64 === errors) {
                          if (data.kind !== void 0) {
                            let _errs65 = errors;
                            if (data.kind !== "han-snapshot") {
                              let err48 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/9/properties/kind/const", keyword: "const", params: { allowedValue: "han-snapshot" }, message: "must be equal to constant" };
                              vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                            }
                            var valid13 = _errs65 === errors;
                          } else
                            var valid13 = !0;
                          if (valid13)
                            if (data.device !== void 0) {
                              let _errs66 = errors;
                              validate28(data.device, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                              var valid13 = _errs66 === errors;
                            } else
                              var valid13 = !0;
                        }
                      }
                    } else {
                      let err49 = { instancePath, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                    }
                  var _valid0 = _errs62 === errors;
                  if (_valid0 && valid0)
                    valid0 = !1, passing0 = [passing0, 9];
                  else {
                    _valid0 && (valid0 = !0, passing0 = 9);
                    let _errs67 = errors;
                    if (errors === _errs67)
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        let missing10;
                        if (data.kind === void 0 && (missing10 = "kind") || data.device === void 0 && (missing10 = "device")) {
                          let err50 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" };
                          vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
                        } else {
                          let _errs69 = errors;
                          for (let key10 in data)
                            if (!(key10 === "kind" || key10 === "device")) {
                              let err51 = { instancePath, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                              vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                              break;
                            }
                          if (_errs69 === errors) {
                            if (data.kind !== void 0) {
                              let _errs70 = errors;
                              if (data.kind !== "han-poll") {
                                let err52 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/10/properties/kind/const", keyword: "const", params: { allowedValue: "han-poll" }, message: "must be equal to constant" };
                                vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                              }
                              var valid14 = _errs70 === errors;
                            } else
                              var valid14 = !0;
                            if (valid14)
                              if (data.device !== void 0) {
                                let _errs71 = errors;
                                validate28(data.device, { instancePath: instancePath + "/device", parentData: data, parentDataProperty: "device", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                var valid14 = _errs71 === errors;
                              } else
                                var valid14 = !0;
                          }
                        }
                      } else {
                        let err53 = { instancePath, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                      }
                    var _valid0 = _errs67 === errors;
                    if (_valid0 && valid0)
                      valid0 = !1, passing0 = [passing0, 10];
                    else {
                      _valid0 && (valid0 = !0, passing0 = 10);
                      let _errs72 = errors;
                      if (errors === _errs72)
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                          let missing11;
                          if (data.kind === void 0 && (missing11 = "kind") || data.alert === void 0 && (missing11 = "alert") || data.state === void 0 && (missing11 = "state")) {
                            let err54 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" };
                            vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                          } else {
                            let _errs74 = errors;
                            for (let key11 in data)
                              if (!(key11 === "kind" || key11 === "alert" || key11 === "group" || key11 === "state" || key11 === "value")) {
                                let err55 = { instancePath, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                                vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                                break;
                              }
                            if (_errs74 === errors) {
                              if (data.kind !== void 0) {
                                let _errs75 = errors;
                                if (data.kind !== "alert") {
                                  let err56 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/11/properties/kind/const", keyword: "const", params: { allowedValue: "alert" }, message: "must be equal to constant" };
                                  vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                                }
                                var valid15 = _errs75 === errors;
                              } else
                                var valid15 = !0;
                              if (valid15) {
                                if (data.alert !== void 0) {
                                  let _errs76 = errors;
                                  validate28(data.alert, { instancePath: instancePath + "/alert", parentData: data, parentDataProperty: "alert", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                  var valid15 = _errs76 === errors;
                                } else
                                  var valid15 = !0;
                                if (valid15) {
                                  if (data.group !== void 0) {
                                    let _errs77 = errors;
                                    if (typeof data.group != "string") {
                                      let err57 = { instancePath: instancePath + "/group", schemaPath: "#/oneOf/11/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                                    }
                                    var valid15 = _errs77 === errors;
                                  } else
                                    var valid15 = !0;
                                  if (valid15) {
                                    if (data.state !== void 0) {
                                      let data34 = data.state, _errs79 = errors;
                                      if (!(data34 === "raised" || data34 === "cleared" || data34 === "suppressed" || data34 === "no-data")) {
                                        let err58 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/11/properties/state/enum", keyword: "enum", params: { allowedValues: schema13.oneOf[11].properties.state.enum }, message: "must be equal to one of the allowed values" };
                                        vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                                      }
                                      var valid15 = _errs79 === errors;
                                    } else
                                      var valid15 = !0;
                                    if (valid15)
                                      if (data.value !== void 0) {
                                        let data35 = data.value, _errs80 = errors;
                                        if (!(typeof data35 == "number" && !(data35 % 1) && !isNaN(data35) && isFinite(data35))) {
                                          let err59 = { instancePath: instancePath + "/value", schemaPath: "#/oneOf/11/properties/value/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                          vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                                        }
                                        var valid15 = _errs80 === errors;
                                      } else
                                        var valid15 = !0;
                                  }
                                }
                              }
                            }
                          }
                        } else {
                          let err60 = { instancePath, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                        }
                      var _valid0 = _errs72 === errors;
                      if (_valid0 && valid0)
                        valid0 = !1, passing0 = [passing0, 11];
                      else {
                        _valid0 && (valid0 = !0, passing0 = 11);
                        let _errs82 = errors;
                        if (errors === _errs82)
                          if (data && typeof data == "object" && !Array.isArray(data)) {
                            let missing12;
                            if (data.kind === void 0 && (missing12 = "kind") || data.stream === void 0 && (missing12 = "stream") || data.code === void 0 && (missing12 = "code") || data.facts === void 0 && (missing12 = "facts")) {
                              let err61 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" };
                              vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                            } else {
                              let _errs84 = errors;
                              for (let key12 in data)
                                if (!(key12 === "kind" || key12 === "stream" || key12 === "code" || key12 === "facts")) {
                                  let err62 = { instancePath, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                                  vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                                  break;
                                }
                              if (_errs84 === errors) {
                                if (data.kind !== void 0) {
                                  let _errs85 = errors;
                                  if (data.kind !== "log") {
                                    let err63 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/12/properties/kind/const", keyword: "const", params: { allowedValue: "log" }, message: "must be equal to constant" };
                                    vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                                  }
                                  var valid16 = _errs85 === errors;
                                } else
                                  var valid16 = !0;
                                if (valid16) {
                                  if (data.stream !== void 0) {
                                    let data37 = data.stream, _errs86 = errors;
                                    if (!(data37 === "transactions" || data37 === "faults" || data37 === "tampers")) {
                                      let err64 = { instancePath: instancePath + "/stream", schemaPath: "#/oneOf/12/properties/stream/enum", keyword: "enum", params: { allowedValues: schema13.oneOf[12].properties.stream.enum }, message: "must be equal to one of the allowed values" };
                                      vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                                    }
                                    var valid16 = _errs86 === errors;
                                  } else
                                    var valid16 = !0;
                                  if (valid16) {
                                    if (data.code !== void 0) {
                                      let _errs87 = errors;
                                      validate28(data.code, { instancePath: instancePath + "/code", parentData: data, parentDataProperty: "code", rootData }) || (vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors), errors = vErrors.length);
                                      var valid16 = _errs87 === errors;
                                    } else
                                      var valid16 = !0;
                                    if (valid16)
                                      if (data.facts !== void 0) {
                                        let data39 = data.facts, _errs88 = errors;
                                        if (errors === _errs88)
                                          if (data39 && typeof data39 == "object" && !Array.isArray(data39))
                                            for (let key13 in data39) {
                                              let data40 = data39[key13], _errs91 = errors;
                                              if (typeof data40 != "string" && !(typeof data40 == "number" && !(data40 % 1) && !isNaN(data40) && isFinite(data40)) && typeof data40 != "boolean") {
                                                let err65 = { instancePath: instancePath + "/facts/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/12/properties/facts/additionalProperties/type", keyword: "type", params: { type: schema13.oneOf[12].properties.facts.additionalProperties.type }, message: "must be string,integer,boolean" };
                                                vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                                              }
                                              var valid17 = _errs91 === errors;
                                              if (!valid17)
                                                break;
                                            }
                                          else {
                                            let err66 = { instancePath: instancePath + "/facts", schemaPath: "#/oneOf/12/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                                          }
                                        var valid16 = _errs88 === errors;
                                      } else
                                        var valid16 = !0;
                                  }
                                }
                              }
                            }
                          } else {
                            let err67 = { instancePath, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                          }
                        var _valid0 = _errs82 === errors;
                        if (_valid0 && valid0)
                          valid0 = !1, passing0 = [passing0, 12];
                        else {
                          _valid0 && (valid0 = !0, passing0 = 12);
                          let _errs93 = errors;
                          if (errors === _errs93)
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                              let missing13;
                              if (data.kind === void 0 && (missing13 = "kind") || data.monoMs === void 0 && (missing13 = "monoMs")) {
                                let err68 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" };
                                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                              } else {
                                let _errs95 = errors;
                                for (let key14 in data)
                                  if (!(key14 === "kind" || key14 === "monoMs")) {
                                    let err69 = { instancePath, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                                    vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                                    break;
                                  }
                                if (_errs95 === errors) {
                                  if (data.kind !== void 0) {
                                    let _errs96 = errors;
                                    if (data.kind !== "wake-at") {
                                      let err70 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/13/properties/kind/const", keyword: "const", params: { allowedValue: "wake-at" }, message: "must be equal to constant" };
                                      vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                                    }
                                    var valid18 = _errs96 === errors;
                                  } else
                                    var valid18 = !0;
                                  if (valid18)
                                    if (data.monoMs !== void 0) {
                                      let data42 = data.monoMs, _errs97 = errors;
                                      if (!(typeof data42 == "number" && !(data42 % 1) && !isNaN(data42) && isFinite(data42))) {
                                        let err71 = { instancePath: instancePath + "/monoMs", schemaPath: "#/oneOf/13/properties/monoMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                        vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                                      }
                                      var valid18 = _errs97 === errors;
                                    } else
                                      var valid18 = !0;
                                }
                              }
                            } else {
                              let err72 = { instancePath, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                            }
                          var _valid0 = _errs93 === errors;
                          _valid0 && valid0 ? (valid0 = !1, passing0 = [passing0, 13]) : _valid0 && (valid0 = !0, passing0 = 13);
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
  if (valid0)
    errors = _errs0, vErrors !== null && (_errs0 ? vErrors.length = _errs0 : vErrors = null);
  else {
    let err73 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++, validate57.errors = vErrors, !1;
  }
  return validate57.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.at === void 0 && (missing0 = "at") || data.event === void 0 && (missing0 = "event") || data.effects === void 0 && (missing0 = "effects"))
        return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "at" || key0 === "event" || key0 === "effects")) {
            return validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.at !== void 0) {
            let _errs2 = errors;
            validate22(data.at, { instancePath: instancePath + "/at", parentData: data, parentDataProperty: "at", rootData }) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.event !== void 0) {
              let _errs3 = errors;
              validate24(data.event, { instancePath: instancePath + "/event", parentData: data, parentDataProperty: "event", rootData }) || (vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors), errors = vErrors.length);
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0)
              if (data.effects !== void 0) {
                let data2 = data.effects, _errs4 = errors;
                if (errors === _errs4)
                  if (Array.isArray(data2)) {
                    var valid1 = !0;
                    let len0 = data2.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      let _errs6 = errors;
                      validate57(data2[i0], { instancePath: instancePath + "/effects/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors), errors = vErrors.length);
                      var valid1 = _errs6 === errors;
                      if (!valid1)
                        break;
                    }
                  } else
                    return validate21.errors = [{ instancePath: instancePath + "/effects", schemaPath: "#/properties/effects/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs4 === errors;
              } else
                var valid0 = !0;
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
