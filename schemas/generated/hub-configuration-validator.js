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
var validate = validate21, stdin_default = validate21, schema6 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "reeve/hub-configuration", title: "HubConfiguration", description: "What the installer gives a hub: who it is, its ports, its head-end, the devices of the home. Behaviour is not here; it is in the policy.", type: "object", additionalProperties: !1, required: ["schema", "hub", "modem", "homeNetwork", "headEnd", "devices"], properties: { schema: { const: "reeve.hub-configuration/1" }, hub: { title: "HubFacts", type: "object", additionalProperties: !1, required: ["id", "serial", "model", "region", "tags"], properties: { id: { type: "string", pattern: "^[0-9a-f]{16}$", description: "8 bytes, hex." }, serial: { type: "string", maxLength: 32 }, model: { type: "string", maxLength: 32 }, region: { type: "string", maxLength: 64 }, tags: { type: "array", maxItems: 16, items: { type: "string", maxLength: 64 } } } }, modem: { title: "ModemPort", type: "object", additionalProperties: !1, required: ["path", "baudRate", "family"], properties: { path: { type: "string", maxLength: 256 }, baudRate: { type: "integer", minimum: 1200, maximum: 4e6 }, family: { enum: ["generic", "simcom", "quectel"] } } }, homeNetwork: { title: "CoordinatorPort", type: "object", additionalProperties: !1, required: ["path", "baudRate"], properties: { path: { type: "string", maxLength: 256, description: "Serial path, or tcp://host:port of a networked coordinator." }, baudRate: { type: "integer", minimum: 1200, maximum: 4e6 } } }, headEnd: { title: "HeadEndAddress", type: "object", additionalProperties: !1, required: ["name", "host", "port"], properties: { name: { type: "string", maxLength: 64 }, host: { type: "string", maxLength: 253 }, port: { type: "integer", minimum: 1, maximum: 65535 } } }, devices: { type: "array", maxItems: 16, items: { title: "InstalledDevice", type: "object", additionalProperties: !1, required: ["device", "eui64", "installCode"], properties: { device: { type: "string", maxLength: 64, description: "Device kind of the vocabulary." }, eui64: { type: "string", pattern: "^[0-9a-f]{16}$" }, installCode: { type: "string", pattern: "^[0-9A-F]{16,36}$", description: "As printed on the device: code and CRC, hex." }, pointReference: { type: "string", maxLength: 21, description: "MPAN or MPRN." } } } }, secrets: { type: "object", maxProperties: 16, additionalProperties: { type: "string", maxLength: 200 }, description: "Values for the policy's secret parameters, by name; moved into the hub's sealed store at first boot." }, clock: { title: "ClockSource", type: "object", additionalProperties: !1, required: ["speed"], description: "For twins and demonstrations: the hub's clock runs `speed` times as fast from `startUtcMs` on, counted from `anchorUtcMs` of real time.", properties: { speed: { type: "number", minimum: 1, maximum: 1e5 }, startUtcMs: { type: "integer" }, anchorUtcMs: { type: "integer" } } } } }, pattern0 = new RegExp("^[0-9a-f]{16}$", "u"), pattern2 = new RegExp("^[0-9A-F]{16,36}$", "u"), func2 = require_ucs2length().default;
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schema === void 0 && (missing0 = "schema") || data.hub === void 0 && (missing0 = "hub") || data.modem === void 0 && (missing0 = "modem") || data.homeNetwork === void 0 && (missing0 = "homeNetwork") || data.headEnd === void 0 && (missing0 = "headEnd") || data.devices === void 0 && (missing0 = "devices"))
        return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "schema" || key0 === "hub" || key0 === "modem" || key0 === "homeNetwork" || key0 === "headEnd" || key0 === "devices" || key0 === "secrets" || key0 === "clock")) {
            return validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.schema !== void 0) {
            let _errs2 = errors;
            if (data.schema !== "reeve.hub-configuration/1")
              return validate21.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "reeve.hub-configuration/1" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.hub !== void 0) {
              let data1 = data.hub, _errs3 = errors;
              if (errors === _errs3)
                if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                  let missing1;
                  if (data1.id === void 0 && (missing1 = "id") || data1.serial === void 0 && (missing1 = "serial") || data1.model === void 0 && (missing1 = "model") || data1.region === void 0 && (missing1 = "region") || data1.tags === void 0 && (missing1 = "tags"))
                    return validate21.errors = [{ instancePath: instancePath + "/hub", schemaPath: "#/properties/hub/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                  {
                    let _errs5 = errors;
                    for (let key1 in data1)
                      if (!(key1 === "id" || key1 === "serial" || key1 === "model" || key1 === "region" || key1 === "tags")) {
                        return validate21.errors = [{ instancePath: instancePath + "/hub", schemaPath: "#/properties/hub/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                        break;
                      }
                    if (_errs5 === errors) {
                      if (data1.id !== void 0) {
                        let data2 = data1.id, _errs6 = errors;
                        if (errors === _errs6)
                          if (typeof data2 == "string") {
                            if (!pattern0.test(data2))
                              return validate21.errors = [{ instancePath: instancePath + "/hub/id", schemaPath: "#/properties/hub/properties/id/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: 'must match pattern "^[0-9a-f]{16}$"' }], !1;
                          } else
                            return validate21.errors = [{ instancePath: instancePath + "/hub/id", schemaPath: "#/properties/hub/properties/id/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                        var valid1 = _errs6 === errors;
                      } else
                        var valid1 = !0;
                      if (valid1) {
                        if (data1.serial !== void 0) {
                          let data3 = data1.serial, _errs8 = errors;
                          if (errors === _errs8)
                            if (typeof data3 == "string") {
                              if (func2(data3) > 32)
                                return validate21.errors = [{ instancePath: instancePath + "/hub/serial", schemaPath: "#/properties/hub/properties/serial/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }], !1;
                            } else
                              return validate21.errors = [{ instancePath: instancePath + "/hub/serial", schemaPath: "#/properties/hub/properties/serial/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid1 = _errs8 === errors;
                        } else
                          var valid1 = !0;
                        if (valid1) {
                          if (data1.model !== void 0) {
                            let data4 = data1.model, _errs10 = errors;
                            if (errors === _errs10)
                              if (typeof data4 == "string") {
                                if (func2(data4) > 32)
                                  return validate21.errors = [{ instancePath: instancePath + "/hub/model", schemaPath: "#/properties/hub/properties/model/maxLength", keyword: "maxLength", params: { limit: 32 }, message: "must NOT have more than 32 characters" }], !1;
                              } else
                                return validate21.errors = [{ instancePath: instancePath + "/hub/model", schemaPath: "#/properties/hub/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid1 = _errs10 === errors;
                          } else
                            var valid1 = !0;
                          if (valid1) {
                            if (data1.region !== void 0) {
                              let data5 = data1.region, _errs12 = errors;
                              if (errors === _errs12)
                                if (typeof data5 == "string") {
                                  if (func2(data5) > 64)
                                    return validate21.errors = [{ instancePath: instancePath + "/hub/region", schemaPath: "#/properties/hub/properties/region/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                } else
                                  return validate21.errors = [{ instancePath: instancePath + "/hub/region", schemaPath: "#/properties/hub/properties/region/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid1 = _errs12 === errors;
                            } else
                              var valid1 = !0;
                            if (valid1)
                              if (data1.tags !== void 0) {
                                let data6 = data1.tags, _errs14 = errors;
                                if (errors === _errs14)
                                  if (Array.isArray(data6)) {
                                    if (data6.length > 16)
                                      return validate21.errors = [{ instancePath: instancePath + "/hub/tags", schemaPath: "#/properties/hub/properties/tags/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" }], !1;
                                    {
                                      var valid2 = !0;
                                      let len0 = data6.length;
                                      for (let i0 = 0; i0 < len0; i0++) {
                                        let data7 = data6[i0], _errs16 = errors;
                                        if (errors === _errs16)
                                          if (typeof data7 == "string") {
                                            if (func2(data7) > 64)
                                              return validate21.errors = [{ instancePath: instancePath + "/hub/tags/" + i0, schemaPath: "#/properties/hub/properties/tags/items/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                          } else
                                            return validate21.errors = [{ instancePath: instancePath + "/hub/tags/" + i0, schemaPath: "#/properties/hub/properties/tags/items/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid2 = _errs16 === errors;
                                        if (!valid2)
                                          break;
                                      }
                                    }
                                  } else
                                    return validate21.errors = [{ instancePath: instancePath + "/hub/tags", schemaPath: "#/properties/hub/properties/tags/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                                var valid1 = _errs14 === errors;
                              } else
                                var valid1 = !0;
                          }
                        }
                      }
                    }
                  }
                } else
                  return validate21.errors = [{ instancePath: instancePath + "/hub", schemaPath: "#/properties/hub/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.modem !== void 0) {
                let data8 = data.modem, _errs18 = errors;
                if (errors === _errs18)
                  if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
                    let missing2;
                    if (data8.path === void 0 && (missing2 = "path") || data8.baudRate === void 0 && (missing2 = "baudRate") || data8.family === void 0 && (missing2 = "family"))
                      return validate21.errors = [{ instancePath: instancePath + "/modem", schemaPath: "#/properties/modem/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                    {
                      let _errs20 = errors;
                      for (let key2 in data8)
                        if (!(key2 === "path" || key2 === "baudRate" || key2 === "family")) {
                          return validate21.errors = [{ instancePath: instancePath + "/modem", schemaPath: "#/properties/modem/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }], !1;
                          break;
                        }
                      if (_errs20 === errors) {
                        if (data8.path !== void 0) {
                          let data9 = data8.path, _errs21 = errors;
                          if (errors === _errs21)
                            if (typeof data9 == "string") {
                              if (func2(data9) > 256)
                                return validate21.errors = [{ instancePath: instancePath + "/modem/path", schemaPath: "#/properties/modem/properties/path/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                            } else
                              return validate21.errors = [{ instancePath: instancePath + "/modem/path", schemaPath: "#/properties/modem/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                          var valid3 = _errs21 === errors;
                        } else
                          var valid3 = !0;
                        if (valid3) {
                          if (data8.baudRate !== void 0) {
                            let data10 = data8.baudRate, _errs23 = errors;
                            if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                              return validate21.errors = [{ instancePath: instancePath + "/modem/baudRate", schemaPath: "#/properties/modem/properties/baudRate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs23 && typeof data10 == "number" && isFinite(data10)) {
                              if (data10 > 4e6 || isNaN(data10))
                                return validate21.errors = [{ instancePath: instancePath + "/modem/baudRate", schemaPath: "#/properties/modem/properties/baudRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4e6 }, message: "must be <= 4000000" }], !1;
                              if (data10 < 1200 || isNaN(data10))
                                return validate21.errors = [{ instancePath: instancePath + "/modem/baudRate", schemaPath: "#/properties/modem/properties/baudRate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1200 }, message: "must be >= 1200" }], !1;
                            }
                            var valid3 = _errs23 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3)
                            if (data8.family !== void 0) {
                              let data11 = data8.family, _errs25 = errors;
                              if (!(data11 === "generic" || data11 === "simcom" || data11 === "quectel"))
                                return validate21.errors = [{ instancePath: instancePath + "/modem/family", schemaPath: "#/properties/modem/properties/family/enum", keyword: "enum", params: { allowedValues: schema6.properties.modem.properties.family.enum }, message: "must be equal to one of the allowed values" }], !1;
                              var valid3 = _errs25 === errors;
                            } else
                              var valid3 = !0;
                        }
                      }
                    }
                  } else
                    return validate21.errors = [{ instancePath: instancePath + "/modem", schemaPath: "#/properties/modem/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                var valid0 = _errs18 === errors;
              } else
                var valid0 = !0;
              if (valid0) {
                if (data.homeNetwork !== void 0) {
                  let data12 = data.homeNetwork, _errs26 = errors;
                  if (errors === _errs26)
                    if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
                      let missing3;
                      if (data12.path === void 0 && (missing3 = "path") || data12.baudRate === void 0 && (missing3 = "baudRate"))
                        return validate21.errors = [{ instancePath: instancePath + "/homeNetwork", schemaPath: "#/properties/homeNetwork/required", keyword: "required", params: { missingProperty: missing3 }, message: "must have required property '" + missing3 + "'" }], !1;
                      {
                        let _errs28 = errors;
                        for (let key3 in data12)
                          if (!(key3 === "path" || key3 === "baudRate")) {
                            return validate21.errors = [{ instancePath: instancePath + "/homeNetwork", schemaPath: "#/properties/homeNetwork/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key3 }, message: "must NOT have additional properties" }], !1;
                            break;
                          }
                        if (_errs28 === errors) {
                          if (data12.path !== void 0) {
                            let data13 = data12.path, _errs29 = errors;
                            if (errors === _errs29)
                              if (typeof data13 == "string") {
                                if (func2(data13) > 256)
                                  return validate21.errors = [{ instancePath: instancePath + "/homeNetwork/path", schemaPath: "#/properties/homeNetwork/properties/path/maxLength", keyword: "maxLength", params: { limit: 256 }, message: "must NOT have more than 256 characters" }], !1;
                              } else
                                return validate21.errors = [{ instancePath: instancePath + "/homeNetwork/path", schemaPath: "#/properties/homeNetwork/properties/path/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                            var valid4 = _errs29 === errors;
                          } else
                            var valid4 = !0;
                          if (valid4)
                            if (data12.baudRate !== void 0) {
                              let data14 = data12.baudRate, _errs31 = errors;
                              if (!(typeof data14 == "number" && !(data14 % 1) && !isNaN(data14) && isFinite(data14)))
                                return validate21.errors = [{ instancePath: instancePath + "/homeNetwork/baudRate", schemaPath: "#/properties/homeNetwork/properties/baudRate/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs31 && typeof data14 == "number" && isFinite(data14)) {
                                if (data14 > 4e6 || isNaN(data14))
                                  return validate21.errors = [{ instancePath: instancePath + "/homeNetwork/baudRate", schemaPath: "#/properties/homeNetwork/properties/baudRate/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4e6 }, message: "must be <= 4000000" }], !1;
                                if (data14 < 1200 || isNaN(data14))
                                  return validate21.errors = [{ instancePath: instancePath + "/homeNetwork/baudRate", schemaPath: "#/properties/homeNetwork/properties/baudRate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1200 }, message: "must be >= 1200" }], !1;
                              }
                              var valid4 = _errs31 === errors;
                            } else
                              var valid4 = !0;
                        }
                      }
                    } else
                      return validate21.errors = [{ instancePath: instancePath + "/homeNetwork", schemaPath: "#/properties/homeNetwork/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs26 === errors;
                } else
                  var valid0 = !0;
                if (valid0) {
                  if (data.headEnd !== void 0) {
                    let data15 = data.headEnd, _errs33 = errors;
                    if (errors === _errs33)
                      if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                        let missing4;
                        if (data15.name === void 0 && (missing4 = "name") || data15.host === void 0 && (missing4 = "host") || data15.port === void 0 && (missing4 = "port"))
                          return validate21.errors = [{ instancePath: instancePath + "/headEnd", schemaPath: "#/properties/headEnd/required", keyword: "required", params: { missingProperty: missing4 }, message: "must have required property '" + missing4 + "'" }], !1;
                        {
                          let _errs35 = errors;
                          for (let key4 in data15)
                            if (!(key4 === "name" || key4 === "host" || key4 === "port")) {
                              return validate21.errors = [{ instancePath: instancePath + "/headEnd", schemaPath: "#/properties/headEnd/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties" }], !1;
                              break;
                            }
                          if (_errs35 === errors) {
                            if (data15.name !== void 0) {
                              let data16 = data15.name, _errs36 = errors;
                              if (errors === _errs36)
                                if (typeof data16 == "string") {
                                  if (func2(data16) > 64)
                                    return validate21.errors = [{ instancePath: instancePath + "/headEnd/name", schemaPath: "#/properties/headEnd/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                } else
                                  return validate21.errors = [{ instancePath: instancePath + "/headEnd/name", schemaPath: "#/properties/headEnd/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid5 = _errs36 === errors;
                            } else
                              var valid5 = !0;
                            if (valid5) {
                              if (data15.host !== void 0) {
                                let data17 = data15.host, _errs38 = errors;
                                if (errors === _errs38)
                                  if (typeof data17 == "string") {
                                    if (func2(data17) > 253)
                                      return validate21.errors = [{ instancePath: instancePath + "/headEnd/host", schemaPath: "#/properties/headEnd/properties/host/maxLength", keyword: "maxLength", params: { limit: 253 }, message: "must NOT have more than 253 characters" }], !1;
                                  } else
                                    return validate21.errors = [{ instancePath: instancePath + "/headEnd/host", schemaPath: "#/properties/headEnd/properties/host/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                var valid5 = _errs38 === errors;
                              } else
                                var valid5 = !0;
                              if (valid5)
                                if (data15.port !== void 0) {
                                  let data18 = data15.port, _errs40 = errors;
                                  if (!(typeof data18 == "number" && !(data18 % 1) && !isNaN(data18) && isFinite(data18)))
                                    return validate21.errors = [{ instancePath: instancePath + "/headEnd/port", schemaPath: "#/properties/headEnd/properties/port/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (errors === _errs40 && typeof data18 == "number" && isFinite(data18)) {
                                    if (data18 > 65535 || isNaN(data18))
                                      return validate21.errors = [{ instancePath: instancePath + "/headEnd/port", schemaPath: "#/properties/headEnd/properties/port/maximum", keyword: "maximum", params: { comparison: "<=", limit: 65535 }, message: "must be <= 65535" }], !1;
                                    if (data18 < 1 || isNaN(data18))
                                      return validate21.errors = [{ instancePath: instancePath + "/headEnd/port", schemaPath: "#/properties/headEnd/properties/port/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                  }
                                  var valid5 = _errs40 === errors;
                                } else
                                  var valid5 = !0;
                            }
                          }
                        }
                      } else
                        return validate21.errors = [{ instancePath: instancePath + "/headEnd", schemaPath: "#/properties/headEnd/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                    var valid0 = _errs33 === errors;
                  } else
                    var valid0 = !0;
                  if (valid0) {
                    if (data.devices !== void 0) {
                      let data19 = data.devices, _errs42 = errors;
                      if (errors === _errs42)
                        if (Array.isArray(data19)) {
                          if (data19.length > 16)
                            return validate21.errors = [{ instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/maxItems", keyword: "maxItems", params: { limit: 16 }, message: "must NOT have more than 16 items" }], !1;
                          {
                            var valid6 = !0;
                            let len1 = data19.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              let data20 = data19[i1], _errs44 = errors;
                              if (errors === _errs44)
                                if (data20 && typeof data20 == "object" && !Array.isArray(data20)) {
                                  let missing5;
                                  if (data20.device === void 0 && (missing5 = "device") || data20.eui64 === void 0 && (missing5 = "eui64") || data20.installCode === void 0 && (missing5 = "installCode"))
                                    return validate21.errors = [{ instancePath: instancePath + "/devices/" + i1, schemaPath: "#/properties/devices/items/required", keyword: "required", params: { missingProperty: missing5 }, message: "must have required property '" + missing5 + "'" }], !1;
                                  {
                                    let _errs46 = errors;
                                    for (let key5 in data20)
                                      if (!(key5 === "device" || key5 === "eui64" || key5 === "installCode" || key5 === "pointReference")) {
                                        return validate21.errors = [{ instancePath: instancePath + "/devices/" + i1, schemaPath: "#/properties/devices/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties" }], !1;
                                        break;
                                      }
                                    if (_errs46 === errors) {
                                      if (data20.device !== void 0) {
                                        let data21 = data20.device, _errs47 = errors;
                                        if (errors === _errs47)
                                          if (typeof data21 == "string") {
                                            if (func2(data21) > 64)
                                              return validate21.errors = [{ instancePath: instancePath + "/devices/" + i1 + "/device", schemaPath: "#/properties/devices/items/properties/device/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                          } else
                                            return validate21.errors = [{ instancePath: instancePath + "/devices/" + i1 + "/device", schemaPath: "#/properties/devices/items/properties/device/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                        var valid7 = _errs47 === errors;
                                      } else
                                        var valid7 = !0;
                                      if (valid7) {
                                        if (data20.eui64 !== void 0) {
                                          let data22 = data20.eui64, _errs49 = errors;
                                          if (errors === _errs49)
                                            if (typeof data22 == "string") {
                                              if (!pattern0.test(data22))
                                                return validate21.errors = [{ instancePath: instancePath + "/devices/" + i1 + "/eui64", schemaPath: "#/properties/devices/items/properties/eui64/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{16}$" }, message: 'must match pattern "^[0-9a-f]{16}$"' }], !1;
                                            } else
                                              return validate21.errors = [{ instancePath: instancePath + "/devices/" + i1 + "/eui64", schemaPath: "#/properties/devices/items/properties/eui64/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid7 = _errs49 === errors;
                                        } else
                                          var valid7 = !0;
                                        if (valid7) {
                                          if (data20.installCode !== void 0) {
                                            let data23 = data20.installCode, _errs51 = errors;
                                            if (errors === _errs51)
                                              if (typeof data23 == "string") {
                                                if (!pattern2.test(data23))
                                                  return validate21.errors = [{ instancePath: instancePath + "/devices/" + i1 + "/installCode", schemaPath: "#/properties/devices/items/properties/installCode/pattern", keyword: "pattern", params: { pattern: "^[0-9A-F]{16,36}$" }, message: 'must match pattern "^[0-9A-F]{16,36}$"' }], !1;
                                              } else
                                                return validate21.errors = [{ instancePath: instancePath + "/devices/" + i1 + "/installCode", schemaPath: "#/properties/devices/items/properties/installCode/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                            var valid7 = _errs51 === errors;
                                          } else
                                            var valid7 = !0;
                                          if (valid7)
                                            if (data20.pointReference !== void 0) {
                                              let data24 = data20.pointReference, _errs53 = errors;
                                              if (errors === _errs53)
                                                if (typeof data24 == "string") {
                                                  if (func2(data24) > 21)
                                                    return validate21.errors = [{ instancePath: instancePath + "/devices/" + i1 + "/pointReference", schemaPath: "#/properties/devices/items/properties/pointReference/maxLength", keyword: "maxLength", params: { limit: 21 }, message: "must NOT have more than 21 characters" }], !1;
                                                } else
                                                  return validate21.errors = [{ instancePath: instancePath + "/devices/" + i1 + "/pointReference", schemaPath: "#/properties/devices/items/properties/pointReference/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                              var valid7 = _errs53 === errors;
                                            } else
                                              var valid7 = !0;
                                        }
                                      }
                                    }
                                  }
                                } else
                                  return validate21.errors = [{ instancePath: instancePath + "/devices/" + i1, schemaPath: "#/properties/devices/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                              var valid6 = _errs44 === errors;
                              if (!valid6)
                                break;
                            }
                          }
                        } else
                          return validate21.errors = [{ instancePath: instancePath + "/devices", schemaPath: "#/properties/devices/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                      var valid0 = _errs42 === errors;
                    } else
                      var valid0 = !0;
                    if (valid0) {
                      if (data.secrets !== void 0) {
                        let data25 = data.secrets, _errs55 = errors;
                        if (errors === _errs55)
                          if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
                            if (Object.keys(data25).length > 16)
                              return validate21.errors = [{ instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/maxProperties", keyword: "maxProperties", params: { limit: 16 }, message: "must NOT have more than 16 properties" }], !1;
                            for (let key6 in data25) {
                              let data26 = data25[key6], _errs58 = errors;
                              if (errors === _errs58)
                                if (typeof data26 == "string") {
                                  if (func2(data26) > 200)
                                    return validate21.errors = [{ instancePath: instancePath + "/secrets/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/additionalProperties/maxLength", keyword: "maxLength", params: { limit: 200 }, message: "must NOT have more than 200 characters" }], !1;
                                } else
                                  return validate21.errors = [{ instancePath: instancePath + "/secrets/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/secrets/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                              var valid8 = _errs58 === errors;
                              if (!valid8)
                                break;
                            }
                          } else
                            return validate21.errors = [{ instancePath: instancePath + "/secrets", schemaPath: "#/properties/secrets/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid0 = _errs55 === errors;
                      } else
                        var valid0 = !0;
                      if (valid0)
                        if (data.clock !== void 0) {
                          let data27 = data.clock, _errs60 = errors;
                          if (errors === _errs60)
                            if (data27 && typeof data27 == "object" && !Array.isArray(data27)) {
                              let missing6;
                              if (data27.speed === void 0 && (missing6 = "speed"))
                                return validate21.errors = [{ instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/required", keyword: "required", params: { missingProperty: missing6 }, message: "must have required property '" + missing6 + "'" }], !1;
                              {
                                let _errs62 = errors;
                                for (let key7 in data27)
                                  if (!(key7 === "speed" || key7 === "startUtcMs" || key7 === "anchorUtcMs")) {
                                    return validate21.errors = [{ instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key7 }, message: "must NOT have additional properties" }], !1;
                                    break;
                                  }
                                if (_errs62 === errors) {
                                  if (data27.speed !== void 0) {
                                    let data28 = data27.speed, _errs63 = errors;
                                    if (errors === _errs63)
                                      if (typeof data28 == "number" && isFinite(data28)) {
                                        if (data28 > 1e5 || isNaN(data28))
                                          return validate21.errors = [{ instancePath: instancePath + "/clock/speed", schemaPath: "#/properties/clock/properties/speed/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e5 }, message: "must be <= 100000" }], !1;
                                        if (data28 < 1 || isNaN(data28))
                                          return validate21.errors = [{ instancePath: instancePath + "/clock/speed", schemaPath: "#/properties/clock/properties/speed/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                      } else
                                        return validate21.errors = [{ instancePath: instancePath + "/clock/speed", schemaPath: "#/properties/clock/properties/speed/type", keyword: "type", params: { type: "number" }, message: "must be number" }], !1;
                                    var valid9 = _errs63 === errors;
                                  } else
                                    var valid9 = !0;
                                  if (valid9) {
                                    if (data27.startUtcMs !== void 0) {
                                      let data29 = data27.startUtcMs, _errs65 = errors;
                                      if (!(typeof data29 == "number" && !(data29 % 1) && !isNaN(data29) && isFinite(data29)))
                                        return validate21.errors = [{ instancePath: instancePath + "/clock/startUtcMs", schemaPath: "#/properties/clock/properties/startUtcMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                      var valid9 = _errs65 === errors;
                                    } else
                                      var valid9 = !0;
                                    if (valid9)
                                      if (data27.anchorUtcMs !== void 0) {
                                        let data30 = data27.anchorUtcMs, _errs67 = errors;
                                        if (!(typeof data30 == "number" && !(data30 % 1) && !isNaN(data30) && isFinite(data30)))
                                          return validate21.errors = [{ instancePath: instancePath + "/clock/anchorUtcMs", schemaPath: "#/properties/clock/properties/anchorUtcMs/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        var valid9 = _errs67 === errors;
                                      } else
                                        var valid9 = !0;
                                  }
                                }
                              }
                            } else
                              return validate21.errors = [{ instancePath: instancePath + "/clock", schemaPath: "#/properties/clock/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                          var valid0 = _errs60 === errors;
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
      return validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
  return validate21.errors = vErrors, errors === 0;
}
export {
  stdin_default as default,
  validate
};
