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
var validate = validate10, stdin_default = validate10, schema11 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "reeve/engine-event", title: "EngineEvent", description: "Everything the engine can be told. An event log is a list of { at: Moment, event: EngineEvent }.", oneOf: [{ title: "BootEvent", description: "First event of a run. `items` are the stored messages, `kept` the engine's own durable facts.", type: "object", additionalProperties: !1, required: ["kind", "bootId", "items", "kept"], properties: { kind: { const: "boot" }, bootId: { type: "integer", minimum: 1, maximum: 4294967295 }, items: { type: "array", items: { $ref: "#/definitions/Item" } }, kept: { type: "object", additionalProperties: !0, description: "By fact name: what the last `keep` effect of that name carried." } } }, { title: "WakeEvent", description: "The instant asked for by `wake-at` has come.", type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "wake" } } }, { title: "SessionOpenedEvent", description: "The head-end answered hello.", type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "session-opened" } } }, { title: "SessionFailedEvent", description: "A connection asked for did not come about.", type: "object", additionalProperties: !1, required: ["kind", "reason"], properties: { kind: { const: "session-failed" }, reason: { $ref: "#/definitions/Name" } } }, { title: "SessionClosedEvent", description: "An open session ended, by hang-up or loss.", type: "object", additionalProperties: !1, required: ["kind", "reason"], properties: { kind: { const: "session-closed" }, reason: { $ref: "#/definitions/Name" } } }, { title: "SampleEvent", description: "A signal's value; null: missing.", type: "object", additionalProperties: !1, required: ["kind", "signal", "value"], properties: { kind: { const: "sample" }, signal: { $ref: "#/definitions/Name" }, value: { type: ["integer", "string", "null"] }, group: { type: "string", maxLength: 64 } } }, { title: "ReadingsEvent", description: "Answer to `han-read`: one register's values, interval by interval from startUtcMs.", type: "object", additionalProperties: !1, required: ["kind", "device", "register", "startUtcMs", "intervalMs", "values"], properties: { kind: { const: "readings" }, device: { $ref: "#/definitions/Name" }, register: { $ref: "#/definitions/Name" }, startUtcMs: { type: "integer" }, intervalMs: { type: "integer", minimum: 1e3 }, values: { type: "array", items: { type: ["integer", "null"] } } } }, { title: "SnapshotEvent", description: "Answer to `han-snapshot`.", type: "object", additionalProperties: !1, required: ["kind", "device", "registers"], properties: { kind: { const: "snapshot" }, device: { $ref: "#/definitions/Name" }, registers: { type: "array", items: { type: "object", additionalProperties: !1, required: ["register", "value"], properties: { register: { $ref: "#/definitions/Name" }, value: { type: "integer" } } } } } }, { title: "HanFailedEvent", description: "A home-network request failed; the device keeps its data.", type: "object", additionalProperties: !1, required: ["kind", "device", "reason"], properties: { kind: { const: "han-failed" }, device: { $ref: "#/definitions/Name" }, reason: { $ref: "#/definitions/Name" } } }, { title: "DeviceEvent", type: "object", additionalProperties: !1, required: ["kind", "device", "state"], properties: { kind: { const: "device" }, device: { type: "string", maxLength: 64 }, state: { enum: ["joined", "left", "silent", "heard", "refused"] }, reason: { $ref: "#/definitions/Name" } } }, { title: "StoredEvent", description: "These items are durable now.", type: "object", additionalProperties: !1, required: ["kind", "ids"], properties: { kind: { const: "stored" }, ids: { type: "array", items: { $ref: "#/definitions/ItemId" } } } }, { title: "StoreFailedEvent", type: "object", additionalProperties: !1, required: ["kind", "ids", "reason"], properties: { kind: { const: "store-failed" }, ids: { type: "array", items: { $ref: "#/definitions/ItemId" } }, reason: { $ref: "#/definitions/Name" } } }, { title: "SentEvent", description: "The envelope with these items left the hub on an open session: this counts as an attempt.", type: "object", additionalProperties: !1, required: ["kind", "ids"], properties: { kind: { const: "sent" }, ids: { type: "array", items: { $ref: "#/definitions/ItemId" } } } }, { title: "SendFailedEvent", description: "The envelope did not leave: no attempt is used.", type: "object", additionalProperties: !1, required: ["kind", "ids", "reason"], properties: { kind: { const: "send-failed" }, ids: { type: "array", items: { $ref: "#/definitions/ItemId" } }, reason: { $ref: "#/definitions/Name" } } }, { title: "AcknowledgedEvent", description: "An authenticated application acknowledgement from the recipient in this slot.", type: "object", additionalProperties: !1, required: ["kind", "slot", "ids"], properties: { kind: { const: "acknowledged" }, slot: { $ref: "#/definitions/Slot" }, ids: { type: "array", items: { $ref: "#/definitions/ItemId" } }, comeBack: { type: "object", additionalProperties: !1, required: ["fromMs", "toMs"], properties: { fromMs: { type: "integer" }, toMs: { type: "integer" } } } } }, { title: "CommandEvent", description: "An authenticated command.", type: "object", additionalProperties: !1, required: ["kind", "slot", "counter", "command"], properties: { kind: { const: "command" }, slot: { $ref: "#/definitions/Slot" }, counter: { type: "integer", minimum: 1 }, command: { oneOf: [{ type: "object", additionalProperties: !1, required: ["kind", "device"], properties: { kind: { const: "read" }, device: { $ref: "#/definitions/Name" } } }, { type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "diagnostic" } } }] } } }, { title: "PolicyEvent", description: "What became of an offered policy; the engine reports it upward.", type: "object", additionalProperties: !1, required: ["kind", "state", "hash", "version"], properties: { kind: { const: "policy" }, state: { enum: ["received", "verified", "trial", "confirmed", "refused", "reverted"] }, hash: { type: "string", maxLength: 32 }, version: { type: "integer", minimum: 0 }, reason: { $ref: "#/definitions/Name" }, detail: { type: "string", maxLength: 400 } } }, { title: "ModemEvent", type: "object", additionalProperties: !1, required: ["kind", "state"], properties: { kind: { const: "modem" }, state: { enum: ["ready", "reinitialised", "fault"] }, reason: { $ref: "#/definitions/Name" } } }, { title: "NoticeEvent", description: "A fact of the hub itself to be reported: power, security, diagnosis.", type: "object", additionalProperties: !1, required: ["kind", "notice", "facts"], properties: { kind: { const: "notice" }, notice: { enum: ["power-loss", "power-return", "unauthorised-source", "diagnostic"] }, facts: { type: "object", additionalProperties: { type: ["string", "integer", "boolean"] } } } }], definitions: { Name: { type: "string", maxLength: 64 }, Slot: { type: "integer", minimum: 0, maximum: 14 }, ItemId: { type: "object", additionalProperties: !1, required: ["boot", "seq"], properties: { boot: { type: "integer" }, seq: { type: "integer" } } }, Item: { title: "Item", description: "A stored message with what the engine must remember of it.", type: "object", additionalProperties: !1, required: ["id", "class", "slot", "atUtcMs", "quality", "attempts", "body"], properties: { id: { $ref: "#/definitions/ItemId" }, class: { $ref: "#/definitions/Name" }, slot: { $ref: "#/definitions/Slot" }, atUtcMs: { type: "integer" }, quality: { enum: ["synced", "holdover", "invalid"] }, attempts: { type: "integer", minimum: 0 }, body: { type: "object", required: ["kind"], properties: { kind: { $ref: "#/definitions/Name" } }, additionalProperties: !0, description: "A ReportBody of message.schema.json." } } }, Moment: { title: "Moment", description: "When an event happened: monotonic ms since boot for durations, UTC ms for calendar rules, and how good UTC is.", type: "object", additionalProperties: !1, required: ["monoMs", "utcMs", "quality"], properties: { monoMs: { type: "integer", minimum: 0 }, utcMs: { type: "integer" }, quality: { enum: ["synced", "holdover", "invalid"] } } }, EngineEffect: { title: "EngineEffect", description: "Everything the engine can ask for. The loop performs effects in order and reports back with events.", oneOf: [{ title: "StoreEffect", description: "Write these items durably (insert or replace by id), then report `stored`.", type: "object", additionalProperties: !1, required: ["kind", "items"], properties: { kind: { const: "store" }, items: { type: "array", items: { $ref: "#/definitions/Item" } } } }, { title: "ForgetEffect", description: "Remove these items: acknowledged, expired or evicted.", type: "object", additionalProperties: !1, required: ["kind", "ids", "reason"], properties: { kind: { const: "forget" }, ids: { type: "array", items: { $ref: "#/definitions/ItemId" } }, reason: { enum: ["acknowledged", "expired", "evicted", "exhausted"] } } }, { title: "KeepEffect", description: "Remember a fact of the engine durably; the next boot event carries it back.", type: "object", additionalProperties: !1, required: ["kind", "fact", "value"], properties: { kind: { const: "keep" }, fact: { $ref: "#/definitions/Name" }, value: {} } }, { title: "ConnectEffect", description: "Open a session with the head-end; answer: session-opened or session-failed.", type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { const: "connect" }, why: { $ref: "#/definitions/Name" } } }, { title: "DisconnectEffect", type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { const: "disconnect" }, why: { $ref: "#/definitions/Name" } } }, { title: "SendEffect", description: "Seal these items of one slot into one envelope and publish it; answer: sent or send-failed.", type: "object", additionalProperties: !1, required: ["kind", "slot", "ids", "compressed"], properties: { kind: { const: "send" }, slot: { $ref: "#/definitions/Slot" }, ids: { type: "array", minItems: 1, items: { $ref: "#/definitions/ItemId" } }, compressed: { type: "boolean" } } }, { title: "ModemReinitEffect", description: "Re-initialise the modem (10.5, 10.6); answer: modem reinitialised or fault.", type: "object", additionalProperties: !1, required: ["kind", "why"], properties: { kind: { const: "modem-reinit" }, why: { enum: ["routine", "condition"] } } }, { title: "ContextRefreshEffect", description: "Deactivate and reactivate the packet data context (12.2.5).", type: "object", additionalProperties: !1, required: ["kind"], properties: { kind: { const: "context-refresh" } } }, { title: "HanReadEffect", description: "Read a register: interval registers from sinceUtcMs (start of the first missing interval) to untilUtcMs; answer: readings or han-failed.", type: "object", additionalProperties: !1, required: ["kind", "device", "register", "everyMs", "sinceUtcMs", "untilUtcMs"], properties: { kind: { const: "han-read" }, device: { $ref: "#/definitions/Name" }, register: { $ref: "#/definitions/Name" }, everyMs: { type: "integer" }, sinceUtcMs: { type: "integer" }, untilUtcMs: { type: "integer" } } }, { title: "HanSnapshotEffect", type: "object", additionalProperties: !1, required: ["kind", "device"], properties: { kind: { const: "han-snapshot" }, device: { $ref: "#/definitions/Name" } } }, { title: "HanPollEffect", description: "Ask a device for a sign of life.", type: "object", additionalProperties: !1, required: ["kind", "device"], properties: { kind: { const: "han-poll" }, device: { $ref: "#/definitions/Name" } } }, { title: "AlertEffect", description: "An alert changed state: for logs and indicators (the report itself is a stored item).", type: "object", additionalProperties: !1, required: ["kind", "alert", "state"], properties: { kind: { const: "alert" }, alert: { $ref: "#/definitions/Name" }, group: { type: "string" }, state: { enum: ["raised", "cleared", "suppressed", "no-data"] }, value: { type: "integer" } } }, { title: "LogEffect", type: "object", additionalProperties: !1, required: ["kind", "stream", "code", "facts"], properties: { kind: { const: "log" }, stream: { enum: ["transactions", "faults", "tampers"] }, code: { $ref: "#/definitions/Name" }, facts: { type: "object", additionalProperties: { type: ["string", "integer", "boolean"] } } } }, { title: "WakeAtEffect", description: "Deliver a `wake` event at this monotonic instant; replaces the one asked for before.", type: "object", additionalProperties: !1, required: ["kind", "monoMs"], properties: { kind: { const: "wake-at" }, monoMs: { type: "integer" } } }] } } };
var schema12 = { title: "Item", description: "A stored message with what the engine must remember of it.", type: "object", additionalProperties: !1, required: ["id", "class", "slot", "atUtcMs", "quality", "attempts", "body"], properties: { id: { $ref: "#/definitions/ItemId" }, class: { $ref: "#/definitions/Name" }, slot: { $ref: "#/definitions/Slot" }, atUtcMs: { type: "integer" }, quality: { enum: ["synced", "holdover", "invalid"] }, attempts: { type: "integer", minimum: 0 }, body: { type: "object", required: ["kind"], properties: { kind: { $ref: "#/definitions/Name" } }, additionalProperties: !0, description: "A ReportBody of message.schema.json." } } }, func2 = require_ucs2length().default;
function validate11(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.id === void 0 && (missing0 = "id") || data.class === void 0 && (missing0 = "class") || data.slot === void 0 && (missing0 = "slot") || data.atUtcMs === void 0 && (missing0 = "atUtcMs") || data.quality === void 0 && (missing0 = "quality") || data.attempts === void 0 && (missing0 = "attempts") || data.body === void 0 && (missing0 = "body"))
        return validate11.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "id" || key0 === "class" || key0 === "slot" || key0 === "atUtcMs" || key0 === "quality" || key0 === "attempts" || key0 === "body")) {
            return validate11.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.id !== void 0) {
            let data0 = data.id, _errs2 = errors;
            if (errors === errors)
              if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
                let missing1;
                if (data0.boot === void 0 && (missing1 = "boot") || data0.seq === void 0 && (missing1 = "seq"))
                  return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ItemId/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                {
                  let _errs5 = errors;
                  for (let key1 in data0)
                    if (!(key1 === "boot" || key1 === "seq")) {
                      return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ItemId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                      break;
                    }
                  if (_errs5 === errors) {
                    if (data0.boot !== void 0) {
                      let data1 = data0.boot, _errs6 = errors;
                      if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                        return validate11.errors = [{ instancePath: instancePath + "/id/boot", schemaPath: "#/definitions/ItemId/properties/boot/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      var valid2 = _errs6 === errors;
                    } else
                      var valid2 = !0;
                    if (valid2)
                      if (data0.seq !== void 0) {
                        let data2 = data0.seq, _errs8 = errors;
                        if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2)))
                          return validate11.errors = [{ instancePath: instancePath + "/id/seq", schemaPath: "#/definitions/ItemId/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                        var valid2 = _errs8 === errors;
                      } else
                        var valid2 = !0;
                  }
                }
              } else
                return validate11.errors = [{ instancePath: instancePath + "/id", schemaPath: "#/definitions/ItemId/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.class !== void 0) {
              let data3 = data.class, _errs10 = errors;
              if (errors === errors)
                if (typeof data3 == "string") {
                  if (func2(data3) > 64)
                    return validate11.errors = [{ instancePath: instancePath + "/class", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                } else
                  return validate11.errors = [{ instancePath: instancePath + "/class", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
              var valid0 = _errs10 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.slot !== void 0) {
                let data4 = data.slot, _errs13 = errors, _errs14 = errors;
                if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                  return validate11.errors = [{ instancePath: instancePath + "/slot", schemaPath: "#/definitions/Slot/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                if (errors === _errs14 && typeof data4 == "number" && isFinite(data4)) {
                  if (data4 > 14 || isNaN(data4))
                    return validate11.errors = [{ instancePath: instancePath + "/slot", schemaPath: "#/definitions/Slot/maximum", keyword: "maximum", params: { comparison: "<=", limit: 14 }, message: "must be <= 14" }], !1;
                  if (data4 < 0 || isNaN(data4))
                    return validate11.errors = [{ instancePath: instancePath + "/slot", schemaPath: "#/definitions/Slot/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                }
                var valid0 = _errs13 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.atUtcMs !== void 0) {
                  let data5 = data.atUtcMs, _errs16 = errors;
                  if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5)))
                    return validate11.errors = [{ instancePath: instancePath + "/atUtcMs", schemaPath: "#/properties/atUtcMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                  var valid0 = _errs16 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.quality !== void 0) {
                    let data6 = data.quality, _errs18 = errors;
                    if (!(data6 === "synced" || data6 === "holdover" || data6 === "invalid"))
                      return validate11.errors = [{ instancePath: instancePath + "/quality", schemaPath: "#/properties/quality/enum", keyword: "enum", params: { allowedValues: schema12.properties.quality.enum }, message: "must be equal to one of the allowed values" }], !1;
                    var valid0 = _errs18 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.attempts !== void 0) {
                      let data7 = data.attempts, _errs19 = errors;
                      if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                        return validate11.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                      if (errors === _errs19 && typeof data7 == "number" && isFinite(data7) && (data7 < 0 || isNaN(data7)))
                        return validate11.errors = [{ instancePath: instancePath + "/attempts", schemaPath: "#/properties/attempts/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                      var valid0 = _errs19 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0)
                      if (data.body !== void 0) {
                        let data8 = data.body, _errs21 = errors;
                        if (errors === _errs21)
                          if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                            let missing2;
                            if (data8.kind === void 0 && (missing2 = "kind"))
                              return validate11.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                            if (data8.kind !== void 0) {
                              let data9 = data8.kind;
                              if (errors === errors)
                                if (typeof data9 == "string") {
                                  if (func2(data9) > 64)
                                    return validate11.errors = [{ instancePath: instancePath + "/body/kind", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                } else
                                  return validate11.errors = [{ instancePath: instancePath + "/body/kind", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            }
                          } else
                            return validate11.errors = [{ instancePath: instancePath + "/body", schemaPath: "#/properties/body/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs21 === errors;
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
      return validate11.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate11.errors = vErrors, errors === 0;
}
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
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
                      validate11(data2[i0], { instancePath: instancePath + "/items/" + i0, parentData: data2, parentDataProperty: i0, rootData }) || (vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors), errors = vErrors.length);
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
                  let data8 = data.reason, _errs25 = errors;
                  if (errors === errors)
                    if (typeof data8 == "string") {
                      if (func2(data8) > 64) {
                        let err20 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                        vErrors === null ? vErrors = [err20] : vErrors.push(err20), errors++;
                      }
                    } else {
                      let err21 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                      vErrors === null ? vErrors = [err21] : vErrors.push(err21), errors++;
                    }
                  var valid5 = _errs25 === errors;
                } else
                  var valid5 = !0;
            }
          }
        } else {
          let err22 = { instancePath, schemaPath: "#/oneOf/3/type", keyword: "type", params: { type: "object" }, message: "must be object" };
          vErrors === null ? vErrors = [err22] : vErrors.push(err22), errors++;
        }
      var _valid0 = _errs21 === errors;
      if (_valid0 && valid0)
        valid0 = !1, passing0 = [passing0, 3];
      else {
        _valid0 && (valid0 = !0, passing0 = 3);
        let _errs28 = errors;
        if (errors === _errs28)
          if (data && typeof data == "object" && !Array.isArray(data)) {
            let missing4;
            if (data.kind === void 0 && (missing4 = "kind") || data.reason === void 0 && (missing4 = "reason")) {
              let err23 = { instancePath, schemaPath: "#/oneOf/4/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" };
              vErrors === null ? vErrors = [err23] : vErrors.push(err23), errors++;
            } else {
              let _errs30 = errors;
              for (let key4 in data)
                if (!(key4 === "kind" || key4 === "reason")) {
                  let err24 = { instancePath, schemaPath: "#/oneOf/4/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" };
                  vErrors === null ? vErrors = [err24] : vErrors.push(err24), errors++;
                  break;
                }
              if (_errs30 === errors) {
                if (data.kind !== void 0) {
                  let _errs31 = errors;
                  if (data.kind !== "session-closed") {
                    let err25 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/4/properties/kind/const", keyword: "const", params: { allowedValue: "session-closed" }, message: "must be equal to constant" };
                    vErrors === null ? vErrors = [err25] : vErrors.push(err25), errors++;
                  }
                  var valid7 = _errs31 === errors;
                } else
                  var valid7 = !0;
                if (valid7)
                  if (data.reason !== void 0) {
                    let data10 = data.reason, _errs32 = errors;
                    if (errors === errors)
                      if (typeof data10 == "string") {
                        if (func2(data10) > 64) {
                          let err26 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                          vErrors === null ? vErrors = [err26] : vErrors.push(err26), errors++;
                        }
                      } else {
                        let err27 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                        vErrors === null ? vErrors = [err27] : vErrors.push(err27), errors++;
                      }
                    var valid7 = _errs32 === errors;
                  } else
                    var valid7 = !0;
              }
            }
          } else {
            let err28 = { instancePath, schemaPath: "#/oneOf/4/type", keyword: "type", params: { type: "object" }, message: "must be object" };
            vErrors === null ? vErrors = [err28] : vErrors.push(err28), errors++;
          }
        var _valid0 = _errs28 === errors;
        if (_valid0 && valid0)
          valid0 = !1, passing0 = [passing0, 4];
        else {
          _valid0 && (valid0 = !0, passing0 = 4);
          let _errs35 = errors;
          if (errors === _errs35)
            if (data && typeof data == "object" && !Array.isArray(data)) {
              let missing5;
              if (data.kind === void 0 && (missing5 = "kind") || data.signal === void 0 && (missing5 = "signal") || data.value === void 0 && (missing5 = "value")) {
                let err29 = { instancePath, schemaPath: "#/oneOf/5/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" };
                vErrors === null ? vErrors = [err29] : vErrors.push(err29), errors++;
              } else {
                let _errs37 = errors;
                for (let key5 in data)
                  if (!(key5 === "kind" || key5 === "signal" || key5 === "value" || key5 === "group")) {
                    let err30 = { instancePath, schemaPath: "#/oneOf/5/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" };
                    vErrors === null ? vErrors = [err30] : vErrors.push(err30), errors++;
                    break;
                  }
                if (_errs37 === errors) {
                  if (data.kind !== void 0) {
                    let _errs38 = errors;
                    if (data.kind !== "sample") {
                      let err31 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/5/properties/kind/const", keyword: "const", params: { allowedValue: "sample" }, message: "must be equal to constant" };
                      vErrors === null ? vErrors = [err31] : vErrors.push(err31), errors++;
                    }
                    var valid9 = _errs38 === errors;
                  } else
                    var valid9 = !0;
                  if (valid9) {
                    if (data.signal !== void 0) {
                      let data12 = data.signal, _errs39 = errors;
                      if (errors === errors)
                        if (typeof data12 == "string") {
                          if (func2(data12) > 64) {
                            let err32 = { instancePath: instancePath + "/signal", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                            vErrors === null ? vErrors = [err32] : vErrors.push(err32), errors++;
                          }
                        } else {
                          let err33 = { instancePath: instancePath + "/signal", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                          vErrors === null ? vErrors = [err33] : vErrors.push(err33), errors++;
                        }
                      var valid9 = _errs39 === errors;
                    } else
                      var valid9 = !0;
                    if (valid9) {
                      if (data.value !== void 0) {
                        let data13 = data.value, _errs42 = errors;
                        if (!(typeof data13 == "number" && !(data13 % 1) && !isNaN(data13) && isFinite(data13)) && typeof data13 != "string" && data13 !== null) {
                          let err34 = { instancePath: instancePath + "/value", schemaPath: "#/oneOf/5/properties/value/type", keyword: "type", params: { type: schema11.oneOf[5].properties.value.type }, message: "must be integer,string,null" };
                          vErrors === null ? vErrors = [err34] : vErrors.push(err34), errors++;
                        }
                        var valid9 = _errs42 === errors;
                      } else
                        var valid9 = !0;
                      if (valid9)
                        if (data.group !== void 0) {
                          let data14 = data.group, _errs44 = errors;
                          if (errors === _errs44)
                            if (typeof data14 == "string") {
                              if (func2(data14) > 64) {
                                let err35 = { instancePath: instancePath + "/group", schemaPath: "#/oneOf/5/properties/group/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                vErrors === null ? vErrors = [err35] : vErrors.push(err35), errors++;
                              }
                            } else {
                              let err36 = { instancePath: instancePath + "/group", schemaPath: "#/oneOf/5/properties/group/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              vErrors === null ? vErrors = [err36] : vErrors.push(err36), errors++;
                            }
                          var valid9 = _errs44 === errors;
                        } else
                          var valid9 = !0;
                    }
                  }
                }
              }
            } else {
              let err37 = { instancePath, schemaPath: "#/oneOf/5/type", keyword: "type", params: { type: "object" }, message: "must be object" };
              vErrors === null ? vErrors = [err37] : vErrors.push(err37), errors++;
            }
          var _valid0 = _errs35 === errors;
          if (_valid0 && valid0)
            valid0 = !1, passing0 = [passing0, 5];
          else {
            _valid0 && (valid0 = !0, passing0 = 5);
            let _errs46 = errors;
            if (errors === _errs46)
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing6;
                if (data.kind === void 0 && (missing6 = "kind") || data.device === void 0 && (missing6 = "device") || data.register === void 0 && (missing6 = "register") || data.startUtcMs === void 0 && (missing6 = "startUtcMs") || data.intervalMs === void 0 && (missing6 = "intervalMs") || data.values === void 0 && (missing6 = "values")) {
                  let err38 = { instancePath, schemaPath: "#/oneOf/6/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" };
                  vErrors === null ? vErrors = [err38] : vErrors.push(err38), errors++;
                } else {
                  let _errs48 = errors;
                  for (let key6 in data)
                    if (!(key6 === "kind" || key6 === "device" || key6 === "register" || key6 === "startUtcMs" || key6 === "intervalMs" || key6 === "values")) {
                      let err39 = { instancePath, schemaPath: "#/oneOf/6/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key6 }, message: "must NOT have additional properties" };
                      vErrors === null ? vErrors = [err39] : vErrors.push(err39), errors++;
                      break;
                    }
                  if (_errs48 === errors) {
                    if (data.kind !== void 0) {
                      let _errs49 = errors;
                      if (data.kind !== "readings") {
                        let err40 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/6/properties/kind/const", keyword: "const", params: { allowedValue: "readings" }, message: "must be equal to constant" };
                        vErrors === null ? vErrors = [err40] : vErrors.push(err40), errors++;
                      }
                      var valid11 = _errs49 === errors;
                    } else
                      var valid11 = !0;
                    if (valid11) {
                      if (data.device !== void 0) {
                        let data16 = data.device, _errs50 = errors;
                        if (errors === errors)
                          if (typeof data16 == "string") {
                            if (func2(data16) > 64) {
                              let err41 = { instancePath: instancePath + "/device", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                              vErrors === null ? vErrors = [err41] : vErrors.push(err41), errors++;
                            }
                          } else {
                            let err42 = { instancePath: instancePath + "/device", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                            vErrors === null ? vErrors = [err42] : vErrors.push(err42), errors++;
                          }
                        var valid11 = _errs50 === errors;
                      } else
                        var valid11 = !0;
                      if (valid11) {
                        if (data.register !== void 0) {
                          let data17 = data.register, _errs53 = errors;
                          if (errors === errors)
                            if (typeof data17 == "string") {
                              if (func2(data17) > 64) {
                                let err43 = { instancePath: instancePath + "/register", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                vErrors === null ? vErrors = [err43] : vErrors.push(err43), errors++;
                              }
                            } else {
                              let err44 = { instancePath: instancePath + "/register", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              vErrors === null ? vErrors = [err44] : vErrors.push(err44), errors++;
                            }
                          var valid11 = _errs53 === errors;
                        } else
                          var valid11 = !0;
                        if (valid11) {
                          if (data.startUtcMs !== void 0) {
                            let data18 = data.startUtcMs, _errs56 = errors;
                            if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18))) {
                              let err45 = { instancePath: instancePath + "/startUtcMs", schemaPath: "#/oneOf/6/properties/startUtcMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                              vErrors === null ? vErrors = [err45] : vErrors.push(err45), errors++;
                            }
                            var valid11 = _errs56 === errors;
                          } else
                            var valid11 = !0;
                          if (valid11) {
                            if (data.intervalMs !== void 0) {
                              let data19 = data.intervalMs, _errs58 = errors;
                              if (!(typeof data19 == "number" && !(data19 % 1) && !isNaN(data19) && isFinite(data19))) {
                                let err46 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/oneOf/6/properties/intervalMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                vErrors === null ? vErrors = [err46] : vErrors.push(err46), errors++;
                              }
                              if (errors === _errs58 && typeof data19 == "number" && isFinite(data19) && (data19 < 1e3 || isNaN(data19))) {
                                let err47 = { instancePath: instancePath + "/intervalMs", schemaPath: "#/oneOf/6/properties/intervalMs/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 }, message: "must be >= 1000" };
                                vErrors === null ? vErrors = [err47] : vErrors.push(err47), errors++;
                              }
                              var valid11 = _errs58 === errors;
                            } else
                              var valid11 = !0;
                            if (valid11)
                              if (data.values !== void 0) {
                                let data20 = data.values, _errs60 = errors;
                                if (errors === _errs60)
                                  if (Array.isArray(data20)) {
                                    var valid14 = !0;
                                    let len1 = data20.length;
                                    for (let i1 = 0; i1 < len1; i1++) {
                                      let data21 = data20[i1], _errs62 = errors;
                                      if (!(typeof data21 == "number" && !(data21 % 1) && !isNaN(data21) && isFinite(data21)) && data21 !== null) {
                                        let err48 = { instancePath: instancePath + "/values/" + i1, schemaPath: "#/oneOf/6/properties/values/items/type", keyword: "type", params: { type: schema11.oneOf[6].properties.values.items.type }, message: "must be integer,null" };
                                        vErrors === null ? vErrors = [err48] : vErrors.push(err48), errors++;
                                      }
                                      var valid14 = _errs62 === errors;
                                      if (!valid14)
                                        break;
                                    }
                                  } else {
                                    let err49 = { instancePath: instancePath + "/values", schemaPath: "#/oneOf/6/properties/values/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                    vErrors === null ? vErrors = [err49] : vErrors.push(err49), errors++;
                                  }
                                var valid11 = _errs60 === errors;
                              } else
                                var valid11 = !0;
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                let err50 = { instancePath, schemaPath: "#/oneOf/6/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                vErrors === null ? vErrors = [err50] : vErrors.push(err50), errors++;
              }
            var _valid0 = _errs46 === errors;
            if (_valid0 && valid0)
              valid0 = !1, passing0 = [passing0, 6];
            else {
              _valid0 && (valid0 = !0, passing0 = 6);
              let _errs64 = errors;
              if (errors === _errs64)
                if (data && typeof data == "object" && !Array.isArray(data)) {
                  let missing7;
                  if (data.kind === void 0 && (missing7 = "kind") || data.device === void 0 && (missing7 = "device") || data.registers === void 0 && (missing7 = "registers")) {
                    let err51 = { instancePath, schemaPath: "#/oneOf/7/required", keyword: "required", params: { missingProperty: missing7 }, message: "must have required property '" + missing7 + "'" };
                    vErrors === null ? vErrors = [err51] : vErrors.push(err51), errors++;
                  } else {
                    let _errs66 = errors;
                    for (let key7 in data)
                      if (!(key7 === "kind" || key7 === "device" || key7 === "registers")) {
                        let err52 = { instancePath, schemaPath: "#/oneOf/7/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" };
                        vErrors === null ? vErrors = [err52] : vErrors.push(err52), errors++;
                        break;
                      }
                    if (_errs66 === errors) {
                      if (data.kind !== void 0) {
                        let _errs67 = errors;
                        if (data.kind !== "snapshot") {
                          let err53 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/7/properties/kind/const", keyword: "const", params: { allowedValue: "snapshot" }, message: "must be equal to constant" };
                          vErrors === null ? vErrors = [err53] : vErrors.push(err53), errors++;
                        }
                        var valid15 = _errs67 === errors;
                      } else
                        var valid15 = !0;
                      if (valid15) {
                        if (data.device !== void 0) {
                          let data23 = data.device, _errs68 = errors;
                          if (errors === errors)
                            if (typeof data23 == "string") {
                              if (func2(data23) > 64) {
                                let err54 = { instancePath: instancePath + "/device", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                vErrors === null ? vErrors = [err54] : vErrors.push(err54), errors++;
                              }
                            } else {
                              let err55 = { instancePath: instancePath + "/device", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                              vErrors === null ? vErrors = [err55] : vErrors.push(err55), errors++;
                            }
                          var valid15 = _errs68 === errors;
                        } else
                          var valid15 = !0;
                        if (valid15)
                          if (data.registers !== void 0) {
                            let data24 = data.registers, _errs71 = errors;
                            if (errors === _errs71)
                              if (Array.isArray(data24)) {
                                var valid17 = !0;
                                let len2 = data24.length;
                                for (let i2 = 0; i2 < len2; i2++) {
                                  let data25 = data24[i2], _errs73 = errors;
                                  if (errors === _errs73)
                                    if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                                      let missing8;
                                      if (data25.register === void 0 && (missing8 = "register") || data25.value === void 0 && (missing8 = "value")) {
                                        let err56 = { instancePath: instancePath + "/registers/" + i2, schemaPath: "#/oneOf/7/properties/registers/items/required", keyword: "required", params: { missingProperty: missing8 }, message: "must have required property '" + missing8 + "'" };
                                        vErrors === null ? vErrors = [err56] : vErrors.push(err56), errors++;
                                      } else {
                                        let _errs75 = errors;
                                        for (let key8 in data25)
                                          if (!(key8 === "register" || key8 === "value")) {
                                            let err57 = { instancePath: instancePath + "/registers/" + i2, schemaPath: "#/oneOf/7/properties/registers/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key8 }, message: "must NOT have additional properties" };
                                            vErrors === null ? vErrors = [err57] : vErrors.push(err57), errors++;
                                            break;
                                          }
                                        if (_errs75 === errors) {
                                          if (data25.register !== void 0) {
                                            let data26 = data25.register, _errs76 = errors;
                                            if (errors === errors)
                                              if (typeof data26 == "string") {
                                                if (func2(data26) > 64) {
                                                  let err58 = { instancePath: instancePath + "/registers/" + i2 + "/register", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                                  vErrors === null ? vErrors = [err58] : vErrors.push(err58), errors++;
                                                }
                                              } else {
                                                let err59 = { instancePath: instancePath + "/registers/" + i2 + "/register", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                vErrors === null ? vErrors = [err59] : vErrors.push(err59), errors++;
                                              }
                                            var valid18 = _errs76 === errors;
                                          } else
                                            var valid18 = !0;
                                          if (valid18)
                                            if (data25.value !== void 0) {
                                              let data27 = data25.value, _errs79 = errors;
                                              if (!(typeof data27 == "number" && !(data27 % 1) && !isNaN(data27) && isFinite(data27))) {
                                                let err60 = { instancePath: instancePath + "/registers/" + i2 + "/value", schemaPath: "#/oneOf/7/properties/registers/items/properties/value/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                vErrors === null ? vErrors = [err60] : vErrors.push(err60), errors++;
                                              }
                                              var valid18 = _errs79 === errors;
                                            } else
                                              var valid18 = !0;
                                        }
                                      }
                                    } else {
                                      let err61 = { instancePath: instancePath + "/registers/" + i2, schemaPath: "#/oneOf/7/properties/registers/items/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      vErrors === null ? vErrors = [err61] : vErrors.push(err61), errors++;
                                    }
                                  var valid17 = _errs73 === errors;
                                  if (!valid17)
                                    break;
                                }
                              } else {
                                let err62 = { instancePath: instancePath + "/registers", schemaPath: "#/oneOf/7/properties/registers/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                vErrors === null ? vErrors = [err62] : vErrors.push(err62), errors++;
                              }
                            var valid15 = _errs71 === errors;
                          } else
                            var valid15 = !0;
                      }
                    }
                  }
                } else {
                  let err63 = { instancePath, schemaPath: "#/oneOf/7/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                  vErrors === null ? vErrors = [err63] : vErrors.push(err63), errors++;
                }
              var _valid0 = _errs64 === errors;
              if (_valid0 && valid0)
                valid0 = !1, passing0 = [passing0, 7];
              else {
                _valid0 && (valid0 = !0, passing0 = 7);
                let _errs81 = errors;
                if (errors === _errs81)
                  if (data && typeof data == "object" && !Array.isArray(data)) {
                    let missing9;
                    if (data.kind === void 0 && (missing9 = "kind") || data.device === void 0 && (missing9 = "device") || data.reason === void 0 && (missing9 = "reason")) {
                      let err64 = { instancePath, schemaPath: "#/oneOf/8/required", keyword: "required", params: { missingProperty: missing9 }, message: "must have required property '" + missing9 + "'" };
                      vErrors === null ? vErrors = [err64] : vErrors.push(err64), errors++;
                    } else {
                      let _errs83 = errors;
                      for (let key9 in data)
                        if (!(key9 === "kind" || key9 === "device" || key9 === "reason")) {
                          let err65 = { instancePath, schemaPath: "#/oneOf/8/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key9 }, message: "must NOT have additional properties" };
                          vErrors === null ? vErrors = [err65] : vErrors.push(err65), errors++;
                          break;
                        }
                      if (_errs83 === errors) {
                        if (data.kind !== void 0) {
                          let _errs84 = errors;
                          if (data.kind !== "han-failed") {
                            let err66 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/8/properties/kind/const", keyword: "const", params: { allowedValue: "han-failed" }, message: "must be equal to constant" };
                            vErrors === null ? vErrors = [err66] : vErrors.push(err66), errors++;
                          }
                          var valid20 = _errs84 === errors;
                        } else
                          var valid20 = !0;
                        if (valid20) {
                          if (data.device !== void 0) {
                            let data29 = data.device, _errs85 = errors;
                            if (errors === errors)
                              if (typeof data29 == "string") {
                                if (func2(data29) > 64) {
                                  let err67 = { instancePath: instancePath + "/device", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                  vErrors === null ? vErrors = [err67] : vErrors.push(err67), errors++;
                                }
                              } else {
                                let err68 = { instancePath: instancePath + "/device", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                vErrors === null ? vErrors = [err68] : vErrors.push(err68), errors++;
                              }
                            var valid20 = _errs85 === errors;
                          } else
                            var valid20 = !0;
                          if (valid20)
                            if (data.reason !== void 0) {
                              let data30 = data.reason, _errs88 = errors;
                              if (errors === errors)
                                if (typeof data30 == "string") {
                                  if (func2(data30) > 64) {
                                    let err69 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                    vErrors === null ? vErrors = [err69] : vErrors.push(err69), errors++;
                                  }
                                } else {
                                  let err70 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  vErrors === null ? vErrors = [err70] : vErrors.push(err70), errors++;
                                }
                              var valid20 = _errs88 === errors;
                            } else
                              var valid20 = !0;
                        }
                      }
                    }
                  } else {
                    let err71 = { instancePath, schemaPath: "#/oneOf/8/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                    vErrors === null ? vErrors = [err71] : vErrors.push(err71), errors++;
                  }
                var _valid0 = _errs81 === errors;
                if (_valid0 && valid0)
                  valid0 = !1, passing0 = [passing0, 8];
                else {
                  _valid0 && (valid0 = !0, passing0 = 8);
                  let _errs91 = errors;
                  if (errors === _errs91)
                    if (data && typeof data == "object" && !Array.isArray(data)) {
                      let missing10;
                      if (data.kind === void 0 && (missing10 = "kind") || data.device === void 0 && (missing10 = "device") || data.state === void 0 && (missing10 = "state")) {
                        let err72 = { instancePath, schemaPath: "#/oneOf/9/required", keyword: "required", params: { missingProperty: missing10 }, message: "must have required property '" + missing10 + "'" };
                        vErrors === null ? vErrors = [err72] : vErrors.push(err72), errors++;
                      } else {
                        let _errs93 = errors;
                        for (let key10 in data)
                          if (!(key10 === "kind" || key10 === "device" || key10 === "state" || key10 === "reason")) {
                            let err73 = { instancePath, schemaPath: "#/oneOf/9/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key10 }, message: "must NOT have additional properties" };
                            vErrors === null ? vErrors = [err73] : vErrors.push(err73), errors++;
                            break;
                          }
                        if (_errs93 === errors) {
                          if (data.kind !== void 0) {
                            let _errs94 = errors;
                            if (data.kind !== "device") {
                              let err74 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/9/properties/kind/const", keyword: "const", params: { allowedValue: "device" }, message: "must be equal to constant" };
                              vErrors === null ? vErrors = [err74] : vErrors.push(err74), errors++;
                            }
                            var valid23 = _errs94 === errors;
                          } else
                            var valid23 = !0;
                          if (valid23) {
                            if (data.device !== void 0) {
                              let data32 = data.device, _errs95 = errors;
                              if (errors === _errs95)
                                if (typeof data32 == "string") {
                                  if (func2(data32) > 64) {
                                    let err75 = { instancePath: instancePath + "/device", schemaPath: "#/oneOf/9/properties/device/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                    vErrors === null ? vErrors = [err75] : vErrors.push(err75), errors++;
                                  }
                                } else {
                                  let err76 = { instancePath: instancePath + "/device", schemaPath: "#/oneOf/9/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                  vErrors === null ? vErrors = [err76] : vErrors.push(err76), errors++;
                                }
                              var valid23 = _errs95 === errors;
                            } else
                              var valid23 = !0;
                            if (valid23) {
                              if (data.state !== void 0) {
                                let data33 = data.state, _errs97 = errors;
                                if (!(data33 === "joined" || data33 === "left" || data33 === "silent" || data33 === "heard" || data33 === "refused")) {
                                  let err77 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/9/properties/state/enum", keyword: "enum", params: { allowedValues: schema11.oneOf[9].properties.state.enum }, message: "must be equal to one of the allowed values" };
                                  vErrors === null ? vErrors = [err77] : vErrors.push(err77), errors++;
                                }
                                var valid23 = _errs97 === errors;
                              } else
                                var valid23 = !0;
                              if (valid23)
                                if (data.reason !== void 0) {
                                  let data34 = data.reason, _errs98 = errors;
                                  if (errors === errors)
                                    if (typeof data34 == "string") {
                                      if (func2(data34) > 64) {
                                        let err78 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                        vErrors === null ? vErrors = [err78] : vErrors.push(err78), errors++;
                                      }
                                    } else {
                                      let err79 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                      vErrors === null ? vErrors = [err79] : vErrors.push(err79), errors++;
                                    }
                                  var valid23 = _errs98 === errors;
                                } else
                                  var valid23 = !0;
                            }
                          }
                        }
                      }
                    } else {
                      let err80 = { instancePath, schemaPath: "#/oneOf/9/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                      vErrors === null ? vErrors = [err80] : vErrors.push(err80), errors++;
                    }
                  var _valid0 = _errs91 === errors;
                  if (_valid0 && valid0)
                    valid0 = !1, passing0 = [passing0, 9];
                  else {
                    _valid0 && (valid0 = !0, passing0 = 9);
                    let _errs101 = errors;
                    if (errors === _errs101)
                      if (data && typeof data == "object" && !Array.isArray(data)) {
                        let missing11;
                        if (data.kind === void 0 && (missing11 = "kind") || data.ids === void 0 && (missing11 = "ids")) {
                          let err81 = { instancePath, schemaPath: "#/oneOf/10/required", keyword: "required", params: { missingProperty: missing11 }, message: "must have required property '" + missing11 + "'" };
                          vErrors === null ? vErrors = [err81] : vErrors.push(err81), errors++;
                        } else {
                          let _errs103 = errors;
                          for (let key11 in data)
                            if (!(key11 === "kind" || key11 === "ids")) {
                              let err82 = { instancePath, schemaPath: "#/oneOf/10/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key11 }, message: "must NOT have additional properties" };
                              vErrors === null ? vErrors = [err82] : vErrors.push(err82), errors++;
                              break;
                            }
                          if (_errs103 === errors) {
                            if (data.kind !== void 0) {
                              let _errs104 = errors;
                              if (data.kind !== "stored") {
                                let err83 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/10/properties/kind/const", keyword: "const", params: { allowedValue: "stored" }, message: "must be equal to constant" };
                                vErrors === null ? vErrors = [err83] : vErrors.push(err83), errors++;
                              }
                              var valid25 = _errs104 === errors;
                            } else
                              var valid25 = !0;
                            if (valid25)
                              if (data.ids !== void 0) {
                                let data36 = data.ids, _errs105 = errors;
                                if (errors === _errs105)
                                  if (Array.isArray(data36)) {
                                    var valid26 = !0;
                                    let len3 = data36.length;
                                    for (let i3 = 0; i3 < len3; i3++) {
                                      let data37 = data36[i3], _errs107 = errors;
                                      if (errors === errors)
                                        if (data37 && typeof data37 == "object" && !Array.isArray(data37)) {
                                          let missing12;
                                          if (data37.boot === void 0 && (missing12 = "boot") || data37.seq === void 0 && (missing12 = "seq")) {
                                            let err84 = { instancePath: instancePath + "/ids/" + i3, schemaPath: "#/definitions/ItemId/required", keyword: "required", params: { missingProperty: missing12 }, message: "must have required property '" + missing12 + "'" };
                                            vErrors === null ? vErrors = [err84] : vErrors.push(err84), errors++;
                                          } else {
                                            let _errs110 = errors;
                                            for (let key12 in data37)
                                              if (!(key12 === "boot" || key12 === "seq")) {
                                                let err85 = { instancePath: instancePath + "/ids/" + i3, schemaPath: "#/definitions/ItemId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key12 }, message: "must NOT have additional properties" };
                                                vErrors === null ? vErrors = [err85] : vErrors.push(err85), errors++;
                                                break;
                                              }
                                            if (_errs110 === errors) {
                                              if (data37.boot !== void 0) {
                                                let data38 = data37.boot, _errs111 = errors;
                                                if (!(typeof data38 == "number" && !(data38 % 1) && !isNaN(data38) && isFinite(data38))) {
                                                  let err86 = { instancePath: instancePath + "/ids/" + i3 + "/boot", schemaPath: "#/definitions/ItemId/properties/boot/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                  vErrors === null ? vErrors = [err86] : vErrors.push(err86), errors++;
                                                }
                                                var valid28 = _errs111 === errors;
                                              } else
                                                var valid28 = !0;
                                              if (valid28)
                                                if (data37.seq !== void 0) {
                                                  let data39 = data37.seq, _errs113 = errors;
                                                  if (!(typeof data39 == "number" && !(data39 % 1) && !isNaN(data39) && isFinite(data39))) {
                                                    let err87 = { instancePath: instancePath + "/ids/" + i3 + "/seq", schemaPath: "#/definitions/ItemId/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                    vErrors === null ? vErrors = [err87] : vErrors.push(err87), errors++;
                                                  }
                                                  var valid28 = _errs113 === errors;
                                                } else
                                                  var valid28 = !0;
                                            }
                                          }
                                        } else {
                                          let err88 = { instancePath: instancePath + "/ids/" + i3, schemaPath: "#/definitions/ItemId/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                          vErrors === null ? vErrors = [err88] : vErrors.push(err88), errors++;
                                        }
                                      var valid26 = _errs107 === errors;
                                      if (!valid26)
                                        break;
                                    }
                                  } else {
                                    let err89 = { instancePath: instancePath + "/ids", schemaPath: "#/oneOf/10/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                    vErrors === null ? vErrors = [err89] : vErrors.push(err89), errors++;
                                  }
                                var valid25 = _errs105 === errors;
                              } else
                                var valid25 = !0;
                          }
                        }
                      } else {
                        let err90 = { instancePath, schemaPath: "#/oneOf/10/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                        vErrors === null ? vErrors = [err90] : vErrors.push(err90), errors++;
                      }
                    var _valid0 = _errs101 === errors;
                    if (_valid0 && valid0)
                      valid0 = !1, passing0 = [passing0, 10];
                    else {
                      _valid0 && (valid0 = !0, passing0 = 10);
                      let _errs115 = errors;
                      if (errors === _errs115)
                        if (data && typeof data == "object" && !Array.isArray(data)) {
                          let missing13;
                          if (data.kind === void 0 && (missing13 = "kind") || data.ids === void 0 && (missing13 = "ids") || data.reason === void 0 && (missing13 = "reason")) {
                            let err91 = { instancePath, schemaPath: "#/oneOf/11/required", keyword: "required", params: { missingProperty: missing13 }, message: "must have required property '" + missing13 + "'" };
                            vErrors === null ? vErrors = [err91] : vErrors.push(err91), errors++;
                          } else {
                            let _errs117 = errors;
                            for (let key13 in data)
                              if (!(key13 === "kind" || key13 === "ids" || key13 === "reason")) {
                                let err92 = { instancePath, schemaPath: "#/oneOf/11/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key13 }, message: "must NOT have additional properties" };
                                vErrors === null ? vErrors = [err92] : vErrors.push(err92), errors++;
                                break;
                              }
                            if (_errs117 === errors) {
                              if (data.kind !== void 0) {
                                let _errs118 = errors;
                                if (data.kind !== "store-failed") {
                                  let err93 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/11/properties/kind/const", keyword: "const", params: { allowedValue: "store-failed" }, message: "must be equal to constant" };
                                  vErrors === null ? vErrors = [err93] : vErrors.push(err93), errors++;
                                }
                                var valid29 = _errs118 === errors;
                              } else
                                var valid29 = !0;
                              if (valid29) {
                                if (data.ids !== void 0) {
                                  let data41 = data.ids, _errs119 = errors;
                                  if (errors === _errs119)
                                    if (Array.isArray(data41)) {
                                      var valid30 = !0;
                                      let len4 = data41.length;
                                      for (let i4 = 0; i4 < len4; i4++) {
                                        let data42 = data41[i4], _errs121 = errors;
                                        if (errors === errors)
                                          if (data42 && typeof data42 == "object" && !Array.isArray(data42)) {
                                            let missing14;
                                            if (data42.boot === void 0 && (missing14 = "boot") || data42.seq === void 0 && (missing14 = "seq")) {
                                              let err94 = { instancePath: instancePath + "/ids/" + i4, schemaPath: "#/definitions/ItemId/required", keyword: "required", params: { missingProperty: missing14 }, message: "must have required property '" + missing14 + "'" };
                                              vErrors === null ? vErrors = [err94] : vErrors.push(err94), errors++;
                                            } else {
                                              let _errs124 = errors;
                                              for (let key14 in data42)
                                                if (!(key14 === "boot" || key14 === "seq")) {
                                                  let err95 = { instancePath: instancePath + "/ids/" + i4, schemaPath: "#/definitions/ItemId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key14 }, message: "must NOT have additional properties" };
                                                  vErrors === null ? vErrors = [err95] : vErrors.push(err95), errors++;
                                                  break;
                                                }
                                              if (_errs124 === errors) {
                                                if (data42.boot !== void 0) {
                                                  let data43 = data42.boot, _errs125 = errors;
                                                  if (!(typeof data43 == "number" && !(data43 % 1) && !isNaN(data43) && isFinite(data43))) {
                                                    let err96 = { instancePath: instancePath + "/ids/" + i4 + "/boot", schemaPath: "#/definitions/ItemId/properties/boot/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                    vErrors === null ? vErrors = [err96] : vErrors.push(err96), errors++;
                                                  }
                                                  var valid32 = _errs125 === errors;
                                                } else
                                                  var valid32 = !0;
                                                if (valid32)
                                                  if (data42.seq !== void 0) {
                                                    let data44 = data42.seq, _errs127 = errors;
                                                    if (!(typeof data44 == "number" && !(data44 % 1) && !isNaN(data44) && isFinite(data44))) {
                                                      let err97 = { instancePath: instancePath + "/ids/" + i4 + "/seq", schemaPath: "#/definitions/ItemId/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                      vErrors === null ? vErrors = [err97] : vErrors.push(err97), errors++;
                                                    }
                                                    var valid32 = _errs127 === errors;
                                                  } else
                                                    var valid32 = !0;
                                              }
                                            }
                                          } else {
                                            let err98 = { instancePath: instancePath + "/ids/" + i4, schemaPath: "#/definitions/ItemId/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                            vErrors === null ? vErrors = [err98] : vErrors.push(err98), errors++;
                                          }
                                        var valid30 = _errs121 === errors;
                                        if (!valid30)
                                          break;
                                      }
                                    } else {
                                      let err99 = { instancePath: instancePath + "/ids", schemaPath: "#/oneOf/11/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                      vErrors === null ? vErrors = [err99] : vErrors.push(err99), errors++;
                                    }
                                  var valid29 = _errs119 === errors;
                                } else
                                  var valid29 = !0;
                                if (valid29)
                                  if (data.reason !== void 0) {
                                    let data45 = data.reason, _errs129 = errors;
                                    if (errors === errors)
                                      if (typeof data45 == "string") {
                                        if (func2(data45) > 64) {
                                          let err100 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                          vErrors === null ? vErrors = [err100] : vErrors.push(err100), errors++;
                                        }
                                      } else {
                                        let err101 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                        vErrors === null ? vErrors = [err101] : vErrors.push(err101), errors++;
                                      }
                                    var valid29 = _errs129 === errors;
                                  } else
                                    var valid29 = !0;
                              }
                            }
                          }
                        } else {
                          let err102 = { instancePath, schemaPath: "#/oneOf/11/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                          vErrors === null ? vErrors = [err102] : vErrors.push(err102), errors++;
                        }
                      var _valid0 = _errs115 === errors;
                      if (_valid0 && valid0)
                        valid0 = !1, passing0 = [passing0, 11];
                      else {
                        _valid0 && (valid0 = !0, passing0 = 11);
                        let _errs132 = errors;
                        if (errors === _errs132)
                          if (data && typeof data == "object" && !Array.isArray(data)) {
                            let missing15;
                            if (data.kind === void 0 && (missing15 = "kind") || data.ids === void 0 && (missing15 = "ids")) {
                              let err103 = { instancePath, schemaPath: "#/oneOf/12/required", keyword: "required", params: { missingProperty: missing15 }, message: "must have required property '" + missing15 + "'" };
                              vErrors === null ? vErrors = [err103] : vErrors.push(err103), errors++;
                            } else {
                              let _errs134 = errors;
                              for (let key15 in data)
                                if (!(key15 === "kind" || key15 === "ids")) {
                                  let err104 = { instancePath, schemaPath: "#/oneOf/12/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key15 }, message: "must NOT have additional properties" };
                                  vErrors === null ? vErrors = [err104] : vErrors.push(err104), errors++;
                                  break;
                                }
                              if (_errs134 === errors) {
                                if (data.kind !== void 0) {
                                  let _errs135 = errors;
                                  if (data.kind !== "sent") {
                                    let err105 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/12/properties/kind/const", keyword: "const", params: { allowedValue: "sent" }, message: "must be equal to constant" };
                                    vErrors === null ? vErrors = [err105] : vErrors.push(err105), errors++;
                                  }
                                  var valid34 = _errs135 === errors;
                                } else
                                  var valid34 = !0;
                                if (valid34)
                                  if (data.ids !== void 0) {
                                    let data47 = data.ids, _errs136 = errors;
                                    if (errors === _errs136)
                                      if (Array.isArray(data47)) {
                                        var valid35 = !0;
                                        let len5 = data47.length;
                                        for (let i5 = 0; i5 < len5; i5++) {
                                          let data48 = data47[i5], _errs138 = errors;
                                          if (errors === errors)
                                            if (data48 && typeof data48 == "object" && !Array.isArray(data48)) {
                                              let missing16;
                                              if (data48.boot === void 0 && (missing16 = "boot") || data48.seq === void 0 && (missing16 = "seq")) {
                                                let err106 = { instancePath: instancePath + "/ids/" + i5, schemaPath: "#/definitions/ItemId/required", keyword: "required", params: { missingProperty: missing16 }, message: "must have required property '" + missing16 + "'" };
                                                vErrors === null ? vErrors = [err106] : vErrors.push(err106), errors++;
                                              } else {
                                                let _errs141 = errors;
                                                for (let key16 in data48)
                                                  if (!(key16 === "boot" || key16 === "seq")) {
                                                    let err107 = { instancePath: instancePath + "/ids/" + i5, schemaPath: "#/definitions/ItemId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key16 }, message: "must NOT have additional properties" };
                                                    vErrors === null ? vErrors = [err107] : vErrors.push(err107), errors++;
                                                    break;
                                                  }
                                                if (_errs141 === errors) {
                                                  if (data48.boot !== void 0) {
                                                    let data49 = data48.boot, _errs142 = errors;
                                                    if (!(typeof data49 == "number" && !(data49 % 1) && !isNaN(data49) && isFinite(data49))) {
                                                      let err108 = { instancePath: instancePath + "/ids/" + i5 + "/boot", schemaPath: "#/definitions/ItemId/properties/boot/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                      vErrors === null ? vErrors = [err108] : vErrors.push(err108), errors++;
                                                    }
                                                    var valid37 = _errs142 === errors;
                                                  } else
                                                    var valid37 = !0;
                                                  if (valid37)
                                                    if (data48.seq !== void 0) {
                                                      let data50 = data48.seq, _errs144 = errors;
                                                      if (!(typeof data50 == "number" && !(data50 % 1) && !isNaN(data50) && isFinite(data50))) {
                                                        let err109 = { instancePath: instancePath + "/ids/" + i5 + "/seq", schemaPath: "#/definitions/ItemId/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                        vErrors === null ? vErrors = [err109] : vErrors.push(err109), errors++;
                                                      }
                                                      var valid37 = _errs144 === errors;
                                                    } else
                                                      var valid37 = !0;
                                                }
                                              }
                                            } else {
                                              let err110 = { instancePath: instancePath + "/ids/" + i5, schemaPath: "#/definitions/ItemId/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                              vErrors === null ? vErrors = [err110] : vErrors.push(err110), errors++;
                                            }
                                          var valid35 = _errs138 === errors;
                                          if (!valid35)
                                            break;
                                        }
                                      } else {
                                        let err111 = { instancePath: instancePath + "/ids", schemaPath: "#/oneOf/12/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                        vErrors === null ? vErrors = [err111] : vErrors.push(err111), errors++;
                                      }
                                    var valid34 = _errs136 === errors;
                                  } else
                                    var valid34 = !0;
                              }
                            }
                          } else {
                            let err112 = { instancePath, schemaPath: "#/oneOf/12/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                            vErrors === null ? vErrors = [err112] : vErrors.push(err112), errors++;
                          }
                        var _valid0 = _errs132 === errors;
                        if (_valid0 && valid0)
                          valid0 = !1, passing0 = [passing0, 12];
                        else {
                          _valid0 && (valid0 = !0, passing0 = 12);
                          let _errs146 = errors;
                          if (errors === _errs146)
                            if (data && typeof data == "object" && !Array.isArray(data)) {
                              let missing17;
                              if (data.kind === void 0 && (missing17 = "kind") || data.ids === void 0 && (missing17 = "ids") || data.reason === void 0 && (missing17 = "reason")) {
                                let err113 = { instancePath, schemaPath: "#/oneOf/13/required", keyword: "required", params: { missingProperty: missing17 }, message: "must have required property '" + missing17 + "'" };
                                vErrors === null ? vErrors = [err113] : vErrors.push(err113), errors++;
                              } else {
                                let _errs148 = errors;
                                for (let key17 in data)
                                  if (!(key17 === "kind" || key17 === "ids" || key17 === "reason")) {
                                    let err114 = { instancePath, schemaPath: "#/oneOf/13/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key17 }, message: "must NOT have additional properties" };
                                    vErrors === null ? vErrors = [err114] : vErrors.push(err114), errors++;
                                    break;
                                  }
                                if (_errs148 === errors) {
                                  if (data.kind !== void 0) {
                                    let _errs149 = errors;
                                    if (data.kind !== "send-failed") {
                                      let err115 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/13/properties/kind/const", keyword: "const", params: { allowedValue: "send-failed" }, message: "must be equal to constant" };
                                      vErrors === null ? vErrors = [err115] : vErrors.push(err115), errors++;
                                    }
                                    var valid38 = _errs149 === errors;
                                  } else
                                    var valid38 = !0;
                                  if (valid38) {
                                    if (data.ids !== void 0) {
                                      let data52 = data.ids, _errs150 = errors;
                                      if (errors === _errs150)
                                        if (Array.isArray(data52)) {
                                          var valid39 = !0;
                                          let len6 = data52.length;
                                          for (let i6 = 0; i6 < len6; i6++) {
                                            let data53 = data52[i6], _errs152 = errors;
                                            if (errors === errors)
                                              if (data53 && typeof data53 == "object" && !Array.isArray(data53)) {
                                                let missing18;
                                                if (data53.boot === void 0 && (missing18 = "boot") || data53.seq === void 0 && (missing18 = "seq")) {
                                                  let err116 = { instancePath: instancePath + "/ids/" + i6, schemaPath: "#/definitions/ItemId/required", keyword: "required", params: { missingProperty: missing18 }, message: "must have required property '" + missing18 + "'" };
                                                  vErrors === null ? vErrors = [err116] : vErrors.push(err116), errors++;
                                                } else {
                                                  let _errs155 = errors;
                                                  for (let key18 in data53)
                                                    if (!(key18 === "boot" || key18 === "seq")) {
                                                      let err117 = { instancePath: instancePath + "/ids/" + i6, schemaPath: "#/definitions/ItemId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key18 }, message: "must NOT have additional properties" };
                                                      vErrors === null ? vErrors = [err117] : vErrors.push(err117), errors++;
                                                      break;
                                                    }
                                                  if (_errs155 === errors) {
                                                    if (data53.boot !== void 0) {
                                                      let data54 = data53.boot, _errs156 = errors;
                                                      if (!(typeof data54 == "number" && !(data54 % 1) && !isNaN(data54) && isFinite(data54))) {
                                                        let err118 = { instancePath: instancePath + "/ids/" + i6 + "/boot", schemaPath: "#/definitions/ItemId/properties/boot/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                        vErrors === null ? vErrors = [err118] : vErrors.push(err118), errors++;
                                                      }
                                                      var valid41 = _errs156 === errors;
                                                    } else
                                                      var valid41 = !0;
                                                    if (valid41)
                                                      if (data53.seq !== void 0) {
                                                        let data55 = data53.seq, _errs158 = errors;
                                                        if (!(typeof data55 == "number" && !(data55 % 1) && !isNaN(data55) && isFinite(data55))) {
                                                          let err119 = { instancePath: instancePath + "/ids/" + i6 + "/seq", schemaPath: "#/definitions/ItemId/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                          vErrors === null ? vErrors = [err119] : vErrors.push(err119), errors++;
                                                        }
                                                        var valid41 = _errs158 === errors;
                                                      } else
                                                        var valid41 = !0;
                                                  }
                                                }
                                              } else {
                                                let err120 = { instancePath: instancePath + "/ids/" + i6, schemaPath: "#/definitions/ItemId/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                vErrors === null ? vErrors = [err120] : vErrors.push(err120), errors++;
                                              }
                                            var valid39 = _errs152 === errors;
                                            if (!valid39)
                                              break;
                                          }
                                        } else {
                                          let err121 = { instancePath: instancePath + "/ids", schemaPath: "#/oneOf/13/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                          vErrors === null ? vErrors = [err121] : vErrors.push(err121), errors++;
                                        }
                                      var valid38 = _errs150 === errors;
                                    } else
                                      var valid38 = !0;
                                    if (valid38)
                                      if (data.reason !== void 0) {
                                        let data56 = data.reason, _errs160 = errors;
                                        if (errors === errors)
                                          if (typeof data56 == "string") {
                                            if (func2(data56) > 64) {
                                              let err122 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                              vErrors === null ? vErrors = [err122] : vErrors.push(err122), errors++;
                                            }
                                          } else {
                                            let err123 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                            vErrors === null ? vErrors = [err123] : vErrors.push(err123), errors++;
                                          }
                                        var valid38 = _errs160 === errors;
                                      } else
                                        var valid38 = !0;
                                  }
                                }
                              }
                            } else {
                              let err124 = { instancePath, schemaPath: "#/oneOf/13/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                              vErrors === null ? vErrors = [err124] : vErrors.push(err124), errors++;
                            }
                          var _valid0 = _errs146 === errors;
                          if (_valid0 && valid0)
                            valid0 = !1, passing0 = [passing0, 13];
                          else {
                            _valid0 && (valid0 = !0, passing0 = 13);
                            let _errs163 = errors;
                            if (errors === _errs163)
                              if (data && typeof data == "object" && !Array.isArray(data)) {
                                let missing19;
                                if (data.kind === void 0 && (missing19 = "kind") || data.slot === void 0 && (missing19 = "slot") || data.ids === void 0 && (missing19 = "ids")) {
                                  let err125 = { instancePath, schemaPath: "#/oneOf/14/required", keyword: "required", params: { missingProperty: missing19 }, message: "must have required property '" + missing19 + "'" };
                                  vErrors === null ? vErrors = [err125] : vErrors.push(err125), errors++;
                                } else {
                                  let _errs165 = errors;
                                  for (let key19 in data)
                                    if (!(key19 === "kind" || key19 === "slot" || key19 === "ids" || key19 === "comeBack")) {
                                      let err126 = { instancePath, schemaPath: "#/oneOf/14/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key19 }, message: "must NOT have additional properties" };
                                      vErrors === null ? vErrors = [err126] : vErrors.push(err126), errors++;
                                      break;
                                    }
                                  if (_errs165 === errors) {
                                    if (data.kind !== void 0) {
                                      let _errs166 = errors;
                                      if (data.kind !== "acknowledged") {
                                        let err127 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/14/properties/kind/const", keyword: "const", params: { allowedValue: "acknowledged" }, message: "must be equal to constant" };
                                        vErrors === null ? vErrors = [err127] : vErrors.push(err127), errors++;
                                      }
                                      var valid43 = _errs166 === errors;
                                    } else
                                      var valid43 = !0;
                                    if (valid43) {
                                      if (data.slot !== void 0) {
                                        let data58 = data.slot, _errs167 = errors, _errs168 = errors;
                                        if (!(typeof data58 == "number" && !(data58 % 1) && !isNaN(data58) && isFinite(data58))) {
                                          let err128 = { instancePath: instancePath + "/slot", schemaPath: "#/definitions/Slot/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                          vErrors === null ? vErrors = [err128] : vErrors.push(err128), errors++;
                                        }
                                        if (errors === _errs168 && typeof data58 == "number" && isFinite(data58)) {
                                          if (data58 > 14 || isNaN(data58)) {
                                            let err129 = { instancePath: instancePath + "/slot", schemaPath: "#/definitions/Slot/maximum", keyword: "maximum", params: { comparison: "<=", limit: 14 }, message: "must be <= 14" };
                                            vErrors === null ? vErrors = [err129] : vErrors.push(err129), errors++;
                                          } else if (data58 < 0 || isNaN(data58)) {
                                            let err130 = { instancePath: instancePath + "/slot", schemaPath: "#/definitions/Slot/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                            vErrors === null ? vErrors = [err130] : vErrors.push(err130), errors++;
                                          }
                                        }
                                        var valid43 = _errs167 === errors;
                                      } else
                                        var valid43 = !0;
                                      if (valid43) {
                                        if (data.ids !== void 0) {
                                          let data59 = data.ids, _errs170 = errors;
                                          if (errors === _errs170)
                                            if (Array.isArray(data59)) {
                                              var valid45 = !0;
                                              let len7 = data59.length;
                                              for (let i7 = 0; i7 < len7; i7++) {
                                                let data60 = data59[i7], _errs172 = errors;
                                                if (errors === errors)
                                                  if (data60 && typeof data60 == "object" && !Array.isArray(data60)) {
                                                    let missing20;
                                                    if (data60.boot === void 0 && (missing20 = "boot") || data60.seq === void 0 && (missing20 = "seq")) {
                                                      let err131 = { instancePath: instancePath + "/ids/" + i7, schemaPath: "#/definitions/ItemId/required", keyword: "required", params: { missingProperty: missing20 }, message: "must have required property '" + missing20 + "'" };
                                                      vErrors === null ? vErrors = [err131] : vErrors.push(err131), errors++;
                                                    } else {
                                                      let _errs175 = errors;
                                                      for (let key20 in data60)
                                                        if (!(key20 === "boot" || key20 === "seq")) {
                                                          let err132 = { instancePath: instancePath + "/ids/" + i7, schemaPath: "#/definitions/ItemId/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key20 }, message: "must NOT have additional properties" };
                                                          vErrors === null ? vErrors = [err132] : vErrors.push(err132), errors++;
                                                          break;
                                                        }
                                                      if (_errs175 === errors) {
                                                        if (data60.boot !== void 0) {
                                                          let data61 = data60.boot, _errs176 = errors;
                                                          if (!(typeof data61 == "number" && !(data61 % 1) && !isNaN(data61) && isFinite(data61))) {
                                                            let err133 = { instancePath: instancePath + "/ids/" + i7 + "/boot", schemaPath: "#/definitions/ItemId/properties/boot/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                            vErrors === null ? vErrors = [err133] : vErrors.push(err133), errors++;
                                                          }
                                                          var valid47 = _errs176 === errors;
                                                        } else
                                                          var valid47 = !0;
                                                        if (valid47)
                                                          if (data60.seq !== void 0) {
                                                            let data62 = data60.seq, _errs178 = errors;
                                                            if (!(typeof data62 == "number" && !(data62 % 1) && !isNaN(data62) && isFinite(data62))) {
                                                              let err134 = { instancePath: instancePath + "/ids/" + i7 + "/seq", schemaPath: "#/definitions/ItemId/properties/seq/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                              vErrors === null ? vErrors = [err134] : vErrors.push(err134), errors++;
                                                            }
                                                            var valid47 = _errs178 === errors;
                                                          } else
                                                            var valid47 = !0;
                                                      }
                                                    }
                                                  } else {
                                                    let err135 = { instancePath: instancePath + "/ids/" + i7, schemaPath: "#/definitions/ItemId/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                    vErrors === null ? vErrors = [err135] : vErrors.push(err135), errors++;
                                                  }
                                                var valid45 = _errs172 === errors;
                                                if (!valid45)
                                                  break;
                                              }
                                            } else {
                                              let err136 = { instancePath: instancePath + "/ids", schemaPath: "#/oneOf/14/properties/ids/type", keyword: "type", params: { type: "array" }, message: "must be array" };
                                              vErrors === null ? vErrors = [err136] : vErrors.push(err136), errors++;
                                            }
                                          var valid43 = _errs170 === errors;
                                        } else
                                          var valid43 = !0;
                                        if (valid43)
                                          if (data.comeBack !== void 0) {
                                            let data63 = data.comeBack, _errs180 = errors;
                                            if (errors === _errs180)
                                              if (data63 && typeof data63 == "object" && !Array.isArray(data63)) {
                                                let missing21;
                                                if (data63.fromMs === void 0 && (missing21 = "fromMs") || data63.toMs === void 0 && (missing21 = "toMs")) {
                                                  let err137 = { instancePath: instancePath + "/comeBack", schemaPath: "#/oneOf/14/properties/comeBack/required", keyword: "required", params: { missingProperty: missing21 }, message: "must have required property '" + missing21 + "'" };
                                                  vErrors === null ? vErrors = [err137] : vErrors.push(err137), errors++;
                                                } else {
                                                  let _errs182 = errors;
                                                  for (let key21 in data63)
                                                    if (!(key21 === "fromMs" || key21 === "toMs")) {
                                                      let err138 = { instancePath: instancePath + "/comeBack", schemaPath: "#/oneOf/14/properties/comeBack/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key21 }, message: "must NOT have additional properties" };
                                                      vErrors === null ? vErrors = [err138] : vErrors.push(err138), errors++;
                                                      break;
                                                    }
                                                  if (_errs182 === errors) {
                                                    if (data63.fromMs !== void 0) {
                                                      let data64 = data63.fromMs, _errs183 = errors;
                                                      if (!(typeof data64 == "number" && !(data64 % 1) && !isNaN(data64) && isFinite(data64))) {
                                                        let err139 = { instancePath: instancePath + "/comeBack/fromMs", schemaPath: "#/oneOf/14/properties/comeBack/properties/fromMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                        vErrors === null ? vErrors = [err139] : vErrors.push(err139), errors++;
                                                      }
                                                      var valid48 = _errs183 === errors;
                                                    } else
                                                      var valid48 = !0;
                                                    if (valid48)
                                                      if (data63.toMs !== void 0) {
                                                        let data65 = data63.toMs, _errs185 = errors;
                                                        if (!(typeof data65 == "number" && !(data65 % 1) && !isNaN(data65) && isFinite(data65))) {
                                                          let err140 = { instancePath: instancePath + "/comeBack/toMs", schemaPath: "#/oneOf/14/properties/comeBack/properties/toMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                          vErrors === null ? vErrors = [err140] : vErrors.push(err140), errors++;
                                                        }
                                                        var valid48 = _errs185 === errors;
                                                      } else
                                                        var valid48 = !0;
                                                  }
                                                }
                                              } else {
                                                let err141 = { instancePath: instancePath + "/comeBack", schemaPath: "#/oneOf/14/properties/comeBack/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                vErrors === null ? vErrors = [err141] : vErrors.push(err141), errors++;
                                              }
                                            var valid43 = _errs180 === errors;
                                          } else
                                            var valid43 = !0;
                                      }
                                    }
                                  }
                                }
                              } else {
                                let err142 = { instancePath, schemaPath: "#/oneOf/14/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                vErrors === null ? vErrors = [err142] : vErrors.push(err142), errors++;
                              }
                            var _valid0 = _errs163 === errors;
                            if (_valid0 && valid0)
                              valid0 = !1, passing0 = [passing0, 14];
                            else {
                              _valid0 && (valid0 = !0, passing0 = 14);
                              let _errs187 = errors;
                              if (errors === _errs187)
                                if (data && typeof data == "object" && !Array.isArray(data)) {
                                  let missing22;
                                  if (data.kind === void 0 && (missing22 = "kind") || data.slot === void 0 && (missing22 = "slot") || data.counter === void 0 && (missing22 = "counter") || data.command === void 0 && (missing22 = "command")) {
                                    let err143 = { instancePath, schemaPath: "#/oneOf/15/required", keyword: "required", params: { missingProperty: missing22 }, message: "must have required property '" + missing22 + "'" };
                                    vErrors === null ? vErrors = [err143] : vErrors.push(err143), errors++;
                                  } else {
                                    let _errs189 = errors;
                                    for (let key22 in data)
                                      if (!(key22 === "kind" || key22 === "slot" || key22 === "counter" || key22 === "command")) {
                                        let err144 = { instancePath, schemaPath: "#/oneOf/15/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key22 }, message: "must NOT have additional properties" };
                                        vErrors === null ? vErrors = [err144] : vErrors.push(err144), errors++;
                                        break;
                                      }
                                    if (_errs189 === errors) {
                                      if (data.kind !== void 0) {
                                        let _errs190 = errors;
                                        if (data.kind !== "command") {
                                          let err145 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/15/properties/kind/const", keyword: "const", params: { allowedValue: "command" }, message: "must be equal to constant" };
                                          vErrors === null ? vErrors = [err145] : vErrors.push(err145), errors++;
                                        }
                                        var valid49 = _errs190 === errors;
                                      } else
                                        var valid49 = !0;
                                      if (valid49) {
                                        if (data.slot !== void 0) {
                                          let data67 = data.slot, _errs191 = errors, _errs192 = errors;
                                          if (!(typeof data67 == "number" && !(data67 % 1) && !isNaN(data67) && isFinite(data67))) {
                                            let err146 = { instancePath: instancePath + "/slot", schemaPath: "#/definitions/Slot/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                            vErrors === null ? vErrors = [err146] : vErrors.push(err146), errors++;
                                          }
                                          if (errors === _errs192 && typeof data67 == "number" && isFinite(data67)) {
                                            if (data67 > 14 || isNaN(data67)) {
                                              let err147 = { instancePath: instancePath + "/slot", schemaPath: "#/definitions/Slot/maximum", keyword: "maximum", params: { comparison: "<=", limit: 14 }, message: "must be <= 14" };
                                              vErrors === null ? vErrors = [err147] : vErrors.push(err147), errors++;
                                            } else if (data67 < 0 || isNaN(data67)) {
                                              let err148 = { instancePath: instancePath + "/slot", schemaPath: "#/definitions/Slot/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                              vErrors === null ? vErrors = [err148] : vErrors.push(err148), errors++;
                                            }
                                          }
                                          var valid49 = _errs191 === errors;
                                        } else
                                          var valid49 = !0;
                                        if (valid49) {
                                          if (data.counter !== void 0) {
                                            let data68 = data.counter, _errs194 = errors;
                                            if (!(typeof data68 == "number" && !(data68 % 1) && !isNaN(data68) && isFinite(data68))) {
                                              let err149 = { instancePath: instancePath + "/counter", schemaPath: "#/oneOf/15/properties/counter/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                              vErrors === null ? vErrors = [err149] : vErrors.push(err149), errors++;
                                            }
                                            if (errors === _errs194 && typeof data68 == "number" && isFinite(data68) && (data68 < 1 || isNaN(data68))) {
                                              let err150 = { instancePath: instancePath + "/counter", schemaPath: "#/oneOf/15/properties/counter/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" };
                                              vErrors === null ? vErrors = [err150] : vErrors.push(err150), errors++;
                                            }
                                            var valid49 = _errs194 === errors;
                                          } else
                                            var valid49 = !0;
                                          if (valid49)
                                            if (data.command !== void 0) {
                                              let data69 = data.command, _errs196 = errors, _errs197 = errors, valid51 = !1, passing1 = null, _errs198 = errors;
                                              if (errors === _errs198)
                                                if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                                                  let missing23;
                                                  if (data69.kind === void 0 && (missing23 = "kind") || data69.device === void 0 && (missing23 = "device")) {
                                                    let err151 = { instancePath: instancePath + "/command", schemaPath: "#/oneOf/15/properties/command/oneOf/0/required", keyword: "required", params: { missingProperty: missing23 }, message: "must have required property '" + missing23 + "'" };
                                                    vErrors === null ? vErrors = [err151] : vErrors.push(err151), errors++;
                                                  } else {
                                                    let _errs200 = errors;
                                                    for (let key23 in data69)
                                                      if (!(key23 === "kind" || key23 === "device")) {
                                                        let err152 = { instancePath: instancePath + "/command", schemaPath: "#/oneOf/15/properties/command/oneOf/0/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key23 }, message: "must NOT have additional properties" };
                                                        vErrors === null ? vErrors = [err152] : vErrors.push(err152), errors++;
                                                        break;
                                                      }
                                                    if (_errs200 === errors) {
                                                      if (data69.kind !== void 0) {
                                                        let _errs201 = errors;
                                                        if (data69.kind !== "read") {
                                                          let err153 = { instancePath: instancePath + "/command/kind", schemaPath: "#/oneOf/15/properties/command/oneOf/0/properties/kind/const", keyword: "const", params: { allowedValue: "read" }, message: "must be equal to constant" };
                                                          vErrors === null ? vErrors = [err153] : vErrors.push(err153), errors++;
                                                        }
                                                        var valid52 = _errs201 === errors;
                                                      } else
                                                        var valid52 = !0;
                                                      if (valid52)
                                                        if (data69.device !== void 0) {
                                                          let data71 = data69.device, _errs202 = errors;
                                                          if (errors === errors)
                                                            if (typeof data71 == "string") {
                                                              if (func2(data71) > 64) {
                                                                let err154 = { instancePath: instancePath + "/command/device", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                                                vErrors === null ? vErrors = [err154] : vErrors.push(err154), errors++;
                                                              }
                                                            } else {
                                                              let err155 = { instancePath: instancePath + "/command/device", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                              vErrors === null ? vErrors = [err155] : vErrors.push(err155), errors++;
                                                            }
                                                          var valid52 = _errs202 === errors;
                                                        } else
                                                          var valid52 = !0;
                                                    }
                                                  }
                                                } else {
                                                  let err156 = { instancePath: instancePath + "/command", schemaPath: "#/oneOf/15/properties/command/oneOf/0/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                  vErrors === null ? vErrors = [err156] : vErrors.push(err156), errors++;
                                                }
                                              var _valid1 = _errs198 === errors;
                                              _valid1 && (valid51 = !0, passing1 = 0);
                                              let _errs205 = errors;
                                              if (errors === _errs205)
                                                if (data69 && typeof data69 == "object" && !Array.isArray(data69)) {
                                                  let missing24;
                                                  if (data69.kind === void 0 && (missing24 = "kind")) {
                                                    let err157 = { instancePath: instancePath + "/command", schemaPath: "#/oneOf/15/properties/command/oneOf/1/required", keyword: "required", params: { missingProperty: missing24 }, message: "must have required property '" + missing24 + "'" };
                                                    vErrors === null ? vErrors = [err157] : vErrors.push(err157), errors++;
                                                  } else {
                                                    let _errs207 = errors;
                                                    for (let key24 in data69)
                                                      if (key24 !== "kind") {
                                                        let err158 = { instancePath: instancePath + "/command", schemaPath: "#/oneOf/15/properties/command/oneOf/1/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key24 }, message: "must NOT have additional properties" };
                                                        vErrors === null ? vErrors = [err158] : vErrors.push(err158), errors++;
                                                        break;
                                                      }
                                                    if (_errs207 === errors && data69.kind !== void 0 && data69.kind !== "diagnostic") {
                                                      let err159 = { instancePath: instancePath + "/command/kind", schemaPath: "#/oneOf/15/properties/command/oneOf/1/properties/kind/const", keyword: "const", params: { allowedValue: "diagnostic" }, message: "must be equal to constant" };
                                                      vErrors === null ? vErrors = [err159] : vErrors.push(err159), errors++;
                                                    }
                                                  }
                                                } else {
                                                  let err160 = { instancePath: instancePath + "/command", schemaPath: "#/oneOf/15/properties/command/oneOf/1/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                  vErrors === null ? vErrors = [err160] : vErrors.push(err160), errors++;
                                                }
                                              var _valid1 = _errs205 === errors;
                                              if (_valid1 && valid51 ? (valid51 = !1, passing1 = [passing1, 1]) : _valid1 && (valid51 = !0, passing1 = 1), valid51)
                                                errors = _errs197, vErrors !== null && (_errs197 ? vErrors.length = _errs197 : vErrors = null);
                                              else {
                                                let err161 = { instancePath: instancePath + "/command", schemaPath: "#/oneOf/15/properties/command/oneOf", keyword: "oneOf", params: { passingSchemas: passing1 }, message: "must match exactly one schema in oneOf" };
                                                vErrors === null ? vErrors = [err161] : vErrors.push(err161), errors++;
                                              }
                                              var valid49 = _errs196 === errors;
                                            } else
                                              var valid49 = !0;
                                        }
                                      }
                                    }
                                  }
                                } else {
                                  let err162 = { instancePath, schemaPath: "#/oneOf/15/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                  vErrors === null ? vErrors = [err162] : vErrors.push(err162), errors++;
                                }
                              var _valid0 = _errs187 === errors;
                              if (_valid0 && valid0)
                                valid0 = !1, passing0 = [passing0, 15];
                              else {
                                _valid0 && (valid0 = !0, passing0 = 15);
                                let _errs209 = errors;
                                if (errors === _errs209)
                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                    let missing25;
                                    if (data.kind === void 0 && (missing25 = "kind") || data.state === void 0 && (missing25 = "state") || data.hash === void 0 && (missing25 = "hash") || data.version === void 0 && (missing25 = "version")) {
                                      let err163 = { instancePath, schemaPath: "#/oneOf/16/required", keyword: "required", params: { missingProperty: missing25 }, message: "must have required property '" + missing25 + "'" };
                                      vErrors === null ? vErrors = [err163] : vErrors.push(err163), errors++;
                                    } else {
                                      let _errs211 = errors;
                                      for (let key25 in data)
                                        if (!(key25 === "kind" || key25 === "state" || key25 === "hash" || key25 === "version" || key25 === "reason" || key25 === "detail")) {
                                          let err164 = { instancePath, schemaPath: "#/oneOf/16/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key25 }, message: "must NOT have additional properties" };
                                          vErrors === null ? vErrors = [err164] : vErrors.push(err164), errors++;
                                          break;
                                        }
                                      if (_errs211 === errors) {
                                        if (data.kind !== void 0) {
                                          let _errs212 = errors;
                                          if (data.kind !== "policy") {
                                            let err165 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/16/properties/kind/const", keyword: "const", params: { allowedValue: "policy" }, message: "must be equal to constant" };
                                            vErrors === null ? vErrors = [err165] : vErrors.push(err165), errors++;
                                          }
                                          var valid55 = _errs212 === errors;
                                        } else
                                          var valid55 = !0;
                                        if (valid55) {
                                          if (data.state !== void 0) {
                                            let data74 = data.state, _errs213 = errors;
                                            if (!(data74 === "received" || data74 === "verified" || data74 === "trial" || data74 === "confirmed" || data74 === "refused" || data74 === "reverted")) {
                                              let err166 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/16/properties/state/enum", keyword: "enum", params: { allowedValues: schema11.oneOf[16].properties.state.enum }, message: "must be equal to one of the allowed values" };
                                              vErrors === null ? vErrors = [err166] : vErrors.push(err166), errors++;
                                            }
                                            var valid55 = _errs213 === errors;
                                          } else
                                            var valid55 = !0;
                                          if (valid55) {
                                            if (data.hash !== void 0) {
                                              let data75 = data.hash, _errs214 = errors;
                                              if (errors === _errs214)
                                                if (typeof data75 == "string") {
                                                  if (func2(data75) > 32) {
                                                    let err167 = { instancePath: instancePath + "/hash", schemaPath: "#/oneOf/16/properties/hash/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" };
                                                    vErrors === null ? vErrors = [err167] : vErrors.push(err167), errors++;
                                                  }
                                                } else {
                                                  let err168 = { instancePath: instancePath + "/hash", schemaPath: "#/oneOf/16/properties/hash/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                  vErrors === null ? vErrors = [err168] : vErrors.push(err168), errors++;
                                                }
                                              var valid55 = _errs214 === errors;
                                            } else
                                              var valid55 = !0;
                                            if (valid55) {
                                              if (data.version !== void 0) {
                                                let data76 = data.version, _errs216 = errors;
                                                if (!(typeof data76 == "number" && !(data76 % 1) && !isNaN(data76) && isFinite(data76))) {
                                                  let err169 = { instancePath: instancePath + "/version", schemaPath: "#/oneOf/16/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" };
                                                  vErrors === null ? vErrors = [err169] : vErrors.push(err169), errors++;
                                                }
                                                if (errors === _errs216 && typeof data76 == "number" && isFinite(data76) && (data76 < 0 || isNaN(data76))) {
                                                  let err170 = { instancePath: instancePath + "/version", schemaPath: "#/oneOf/16/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" };
                                                  vErrors === null ? vErrors = [err170] : vErrors.push(err170), errors++;
                                                }
                                                var valid55 = _errs216 === errors;
                                              } else
                                                var valid55 = !0;
                                              if (valid55) {
                                                if (data.reason !== void 0) {
                                                  let data77 = data.reason, _errs218 = errors;
                                                  if (errors === errors)
                                                    if (typeof data77 == "string") {
                                                      if (func2(data77) > 64) {
                                                        let err171 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                                        vErrors === null ? vErrors = [err171] : vErrors.push(err171), errors++;
                                                      }
                                                    } else {
                                                      let err172 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                      vErrors === null ? vErrors = [err172] : vErrors.push(err172), errors++;
                                                    }
                                                  var valid55 = _errs218 === errors;
                                                } else
                                                  var valid55 = !0;
                                                if (valid55)
                                                  if (data.detail !== void 0) {
                                                    let data78 = data.detail, _errs221 = errors;
                                                    if (errors === _errs221)
                                                      if (typeof data78 == "string") {
                                                        if (func2(data78) > 400) {
                                                          let err173 = { instancePath: instancePath + "/detail", schemaPath: "#/oneOf/16/properties/detail/maxLength", keyword: "maxLength", params: { limit: 400 }, message: "must NOT have more than 400 characters" };
                                                          vErrors === null ? vErrors = [err173] : vErrors.push(err173), errors++;
                                                        }
                                                      } else {
                                                        let err174 = { instancePath: instancePath + "/detail", schemaPath: "#/oneOf/16/properties/detail/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                        vErrors === null ? vErrors = [err174] : vErrors.push(err174), errors++;
                                                      }
                                                    var valid55 = _errs221 === errors;
                                                  } else
                                                    var valid55 = !0;
                                              }
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    let err175 = { instancePath, schemaPath: "#/oneOf/16/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                    vErrors === null ? vErrors = [err175] : vErrors.push(err175), errors++;
                                  }
                                var _valid0 = _errs209 === errors;
                                if (_valid0 && valid0)
                                  valid0 = !1, passing0 = [passing0, 16];
                                else {
                                  _valid0 && (valid0 = !0, passing0 = 16);
                                  let _errs223 = errors;
                                  if (errors === _errs223)
                                    if (data && typeof data == "object" && !Array.isArray(data)) {
                                      let missing26;
                                      if (data.kind === void 0 && (missing26 = "kind") || data.state === void 0 && (missing26 = "state")) {
                                        let err176 = { instancePath, schemaPath: "#/oneOf/17/required", keyword: "required", params: { missingProperty: missing26 }, message: "must have required property '" + missing26 + "'" };
                                        vErrors === null ? vErrors = [err176] : vErrors.push(err176), errors++;
                                      } else {
                                        let _errs225 = errors;
                                        for (let key26 in data)
                                          if (!(key26 === "kind" || key26 === "state" || key26 === "reason")) {
                                            let err177 = { instancePath, schemaPath: "#/oneOf/17/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key26 }, message: "must NOT have additional properties" };
                                            vErrors === null ? vErrors = [err177] : vErrors.push(err177), errors++;
                                            break;
                                          }
                                        if (_errs225 === errors) {
                                          if (data.kind !== void 0) {
                                            let _errs226 = errors;
                                            if (data.kind !== "modem") {
                                              let err178 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/17/properties/kind/const", keyword: "const", params: { allowedValue: "modem" }, message: "must be equal to constant" };
                                              vErrors === null ? vErrors = [err178] : vErrors.push(err178), errors++;
                                            }
                                            var valid57 = _errs226 === errors;
                                          } else
                                            var valid57 = !0;
                                          if (valid57) {
                                            if (data.state !== void 0) {
                                              let data80 = data.state, _errs227 = errors;
                                              if (!(data80 === "ready" || data80 === "reinitialised" || data80 === "fault")) {
                                                let err179 = { instancePath: instancePath + "/state", schemaPath: "#/oneOf/17/properties/state/enum", keyword: "enum", params: { allowedValues: schema11.oneOf[17].properties.state.enum }, message: "must be equal to one of the allowed values" };
                                                vErrors === null ? vErrors = [err179] : vErrors.push(err179), errors++;
                                              }
                                              var valid57 = _errs227 === errors;
                                            } else
                                              var valid57 = !0;
                                            if (valid57)
                                              if (data.reason !== void 0) {
                                                let data81 = data.reason, _errs228 = errors;
                                                if (errors === errors)
                                                  if (typeof data81 == "string") {
                                                    if (func2(data81) > 64) {
                                                      let err180 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" };
                                                      vErrors === null ? vErrors = [err180] : vErrors.push(err180), errors++;
                                                    }
                                                  } else {
                                                    let err181 = { instancePath: instancePath + "/reason", schemaPath: "#/definitions/Name/type", keyword: "type", params: { type: "string" }, message: "must be string" };
                                                    vErrors === null ? vErrors = [err181] : vErrors.push(err181), errors++;
                                                  }
                                                var valid57 = _errs228 === errors;
                                              } else
                                                var valid57 = !0;
                                          }
                                        }
                                      }
                                    } else {
                                      let err182 = { instancePath, schemaPath: "#/oneOf/17/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                      vErrors === null ? vErrors = [err182] : vErrors.push(err182), errors++;
                                    }
                                  var _valid0 = _errs223 === errors;
                                  if (_valid0 && valid0)
                                    valid0 = !1, passing0 = [passing0, 17];
                                  else {
                                    _valid0 && (valid0 = !0, passing0 = 17);
                                    let _errs231 = errors;
                                    if (errors === _errs231)
                                      if (data && typeof data == "object" && !Array.isArray(data)) {
                                        let missing27;
                                        if (data.kind === void 0 && (missing27 = "kind") || data.notice === void 0 && (missing27 = "notice") || data.facts === void 0 && (missing27 = "facts")) {
                                          let err183 = { instancePath, schemaPath: "#/oneOf/18/required", keyword: "required", params: { missingProperty: missing27 }, message: "must have required property '" + missing27 + "'" };
                                          vErrors === null ? vErrors = [err183] : vErrors.push(err183), errors++;
                                        } else {
                                          let _errs233 = errors;
                                          for (let key27 in data)
                                            if (!(key27 === "kind" || key27 === "notice" || key27 === "facts")) {
                                              let err184 = { instancePath, schemaPath: "#/oneOf/18/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key27 }, message: "must NOT have additional properties" };
                                              vErrors === null ? vErrors = [err184] : vErrors.push(err184), errors++;
                                              break;
                                            }
                                          if (_errs233 === errors) {
                                            if (data.kind !== void 0) {
                                              let _errs234 = errors;
                                              if (data.kind !== "notice") {
                                                let err185 = { instancePath: instancePath + "/kind", schemaPath: "#/oneOf/18/properties/kind/const", keyword: "const", params: { allowedValue: "notice" }, message: "must be equal to constant" };
                                                vErrors === null ? vErrors = [err185] : vErrors.push(err185), errors++;
                                              }
                                              var valid59 = _errs234 === errors;
                                            } else
                                              var valid59 = !0;
                                            if (valid59) {
                                              if (data.notice !== void 0) {
                                                let data83 = data.notice, _errs235 = errors;
                                                if (!(data83 === "power-loss" || data83 === "power-return" || data83 === "unauthorised-source" || data83 === "diagnostic")) {
                                                  let err186 = { instancePath: instancePath + "/notice", schemaPath: "#/oneOf/18/properties/notice/enum", keyword: "enum", params: { allowedValues: schema11.oneOf[18].properties.notice.enum }, message: "must be equal to one of the allowed values" };
                                                  vErrors === null ? vErrors = [err186] : vErrors.push(err186), errors++;
                                                }
                                                var valid59 = _errs235 === errors;
                                              } else
                                                var valid59 = !0;
                                              if (valid59)
                                                if (data.facts !== void 0) {
                                                  let data84 = data.facts, _errs236 = errors;
                                                  if (errors === _errs236)
                                                    if (data84 && typeof data84 == "object" && !Array.isArray(data84))
                                                      for (let key28 in data84) {
                                                        let data85 = data84[key28], _errs239 = errors;
                                                        if (typeof data85 != "string" && !(typeof data85 == "number" && !(data85 % 1) && !isNaN(data85) && isFinite(data85)) && typeof data85 != "boolean") {
                                                          let err187 = { instancePath: instancePath + "/facts/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/oneOf/18/properties/facts/additionalProperties/type", keyword: "type", params: { type: schema11.oneOf[18].properties.facts.additionalProperties.type }, message: "must be string,integer,boolean" };
                                                          vErrors === null ? vErrors = [err187] : vErrors.push(err187), errors++;
                                                        }
                                                        var valid60 = _errs239 === errors;
                                                        if (!valid60)
                                                          break;
                                                      }
                                                    else {
                                                      let err188 = { instancePath: instancePath + "/facts", schemaPath: "#/oneOf/18/properties/facts/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                                      vErrors === null ? vErrors = [err188] : vErrors.push(err188), errors++;
                                                    }
                                                  var valid59 = _errs236 === errors;
                                                } else
                                                  var valid59 = !0;
                                            }
                                          }
                                        }
                                      } else {
                                        let err189 = { instancePath, schemaPath: "#/oneOf/18/type", keyword: "type", params: { type: "object" }, message: "must be object" };
                                        vErrors === null ? vErrors = [err189] : vErrors.push(err189), errors++;
                                      }
                                    var _valid0 = _errs231 === errors;
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
    let err190 = { instancePath, schemaPath: "#/oneOf", keyword: "oneOf", params: { passingSchemas: passing0 }, message: "must match exactly one schema in oneOf" };
    return vErrors === null ? vErrors = [err190] : vErrors.push(err190), errors++, validate10.errors = vErrors, !1;
  }
  return validate10.errors = vErrors, errors === 0;
}
export {
  stdin_default as default,
  validate
};
