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
var validate = validate21, stdin_default = validate21, schema6 = { $schema: "http://json-schema.org/draft-07/schema#", $id: "reeve/root", title: "Root", description: "The root document: every key a hub believes in, by role, with the number of distinct keys a role needs. Version N+1 is signed by the root keys of N and of N+1.", type: "object", additionalProperties: !1, required: ["schema", "version", "keys", "thresholds"], properties: { schema: { const: "reeve.root/1" }, version: { type: "integer", minimum: 1, maximum: 4294967295 }, keys: { type: "array", minItems: 1, maxItems: 64, items: { title: "RootKey", type: "object", additionalProperties: !1, required: ["index", "role", "name", "publicKey"], properties: { index: { type: "integer", minimum: 0, maximum: 255 }, role: { enum: ["root", "policy", "firmware", "command", "seal", "freshness"] }, name: { type: "string", maxLength: 64 }, slot: { type: "integer", minimum: 0, maximum: 14, description: "For command and seal keys: whose." }, publicKey: { type: "string", pattern: "^[A-Za-z0-9+/]{43}=$", description: "Ed25519 for signing roles, X25519 for seal; base64." } } } }, thresholds: { title: "Thresholds", type: "object", additionalProperties: !1, required: ["root", "policy", "firmware"], properties: { root: { type: "integer", minimum: 1, maximum: 16 }, policy: { type: "integer", minimum: 1, maximum: 16 }, firmware: { type: "integer", minimum: 1, maximum: 16 } } } } }, func2 = require_ucs2length().default, pattern0 = new RegExp("^[A-Za-z0-9+/]{43}=$", "u");
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null, errors = 0;
  if (errors === 0)
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.schema === void 0 && (missing0 = "schema") || data.version === void 0 && (missing0 = "version") || data.keys === void 0 && (missing0 = "keys") || data.thresholds === void 0 && (missing0 = "thresholds"))
        return validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 }, message: "must have required property '" + missing0 + "'" }], !1;
      {
        let _errs1 = errors;
        for (let key0 in data)
          if (!(key0 === "schema" || key0 === "version" || key0 === "keys" || key0 === "thresholds")) {
            return validate21.errors = [{ instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties" }], !1;
            break;
          }
        if (_errs1 === errors) {
          if (data.schema !== void 0) {
            let _errs2 = errors;
            if (data.schema !== "reeve.root/1")
              return validate21.errors = [{ instancePath: instancePath + "/schema", schemaPath: "#/properties/schema/const", keyword: "const", params: { allowedValue: "reeve.root/1" }, message: "must be equal to constant" }], !1;
            var valid0 = _errs2 === errors;
          } else
            var valid0 = !0;
          if (valid0) {
            if (data.version !== void 0) {
              let data1 = data.version, _errs3 = errors;
              if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1)))
                return validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
              if (errors === _errs3 && typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 4294967295 || isNaN(data1))
                  return validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/maximum", keyword: "maximum", params: { comparison: "<=", limit: 4294967295 }, message: "must be <= 4294967295" }], !1;
                if (data1 < 1 || isNaN(data1))
                  return validate21.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
              }
              var valid0 = _errs3 === errors;
            } else
              var valid0 = !0;
            if (valid0) {
              if (data.keys !== void 0) {
                let data2 = data.keys, _errs5 = errors;
                if (errors === _errs5)
                  if (Array.isArray(data2)) {
                    if (data2.length > 64)
                      return validate21.errors = [{ instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/maxItems", keyword: "maxItems", params: { limit: 64 }, message: "must NOT have more than 64 items" }], !1;
                    if (data2.length < 1)
                      return validate21.errors = [{ instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items" }], !1;
                    {
                      var valid1 = !0;
                      let len0 = data2.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        let data3 = data2[i0], _errs7 = errors;
                        if (errors === _errs7)
                          if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                            let missing1;
                            if (data3.index === void 0 && (missing1 = "index") || data3.role === void 0 && (missing1 = "role") || data3.name === void 0 && (missing1 = "name") || data3.publicKey === void 0 && (missing1 = "publicKey"))
                              return validate21.errors = [{ instancePath: instancePath + "/keys/" + i0, schemaPath: "#/properties/keys/items/required", keyword: "required", params: { missingProperty: missing1 }, message: "must have required property '" + missing1 + "'" }], !1;
                            {
                              let _errs9 = errors;
                              for (let key1 in data3)
                                if (!(key1 === "index" || key1 === "role" || key1 === "name" || key1 === "slot" || key1 === "publicKey")) {
                                  return validate21.errors = [{ instancePath: instancePath + "/keys/" + i0, schemaPath: "#/properties/keys/items/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties" }], !1;
                                  break;
                                }
                              if (_errs9 === errors) {
                                if (data3.index !== void 0) {
                                  let data4 = data3.index, _errs10 = errors;
                                  if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4)))
                                    return validate21.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/index", schemaPath: "#/properties/keys/items/properties/index/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                  if (errors === _errs10 && typeof data4 == "number" && isFinite(data4)) {
                                    if (data4 > 255 || isNaN(data4))
                                      return validate21.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/index", schemaPath: "#/properties/keys/items/properties/index/maximum", keyword: "maximum", params: { comparison: "<=", limit: 255 }, message: "must be <= 255" }], !1;
                                    if (data4 < 0 || isNaN(data4))
                                      return validate21.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/index", schemaPath: "#/properties/keys/items/properties/index/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                  }
                                  var valid2 = _errs10 === errors;
                                } else
                                  var valid2 = !0;
                                if (valid2) {
                                  if (data3.role !== void 0) {
                                    let data5 = data3.role, _errs12 = errors;
                                    if (!(data5 === "root" || data5 === "policy" || data5 === "firmware" || data5 === "command" || data5 === "seal" || data5 === "freshness"))
                                      return validate21.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/role", schemaPath: "#/properties/keys/items/properties/role/enum", keyword: "enum", params: { allowedValues: schema6.properties.keys.items.properties.role.enum }, message: "must be equal to one of the allowed values" }], !1;
                                    var valid2 = _errs12 === errors;
                                  } else
                                    var valid2 = !0;
                                  if (valid2) {
                                    if (data3.name !== void 0) {
                                      let data6 = data3.name, _errs13 = errors;
                                      if (errors === _errs13)
                                        if (typeof data6 == "string") {
                                          if (func2(data6) > 64)
                                            return validate21.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/name", schemaPath: "#/properties/keys/items/properties/name/maxLength", keyword: "maxLength", params: { limit: 64 }, message: "must NOT have more than 64 characters" }], !1;
                                        } else
                                          return validate21.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/name", schemaPath: "#/properties/keys/items/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                      var valid2 = _errs13 === errors;
                                    } else
                                      var valid2 = !0;
                                    if (valid2) {
                                      if (data3.slot !== void 0) {
                                        let data7 = data3.slot, _errs15 = errors;
                                        if (!(typeof data7 == "number" && !(data7 % 1) && !isNaN(data7) && isFinite(data7)))
                                          return validate21.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/slot", schemaPath: "#/properties/keys/items/properties/slot/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                        if (errors === _errs15 && typeof data7 == "number" && isFinite(data7)) {
                                          if (data7 > 14 || isNaN(data7))
                                            return validate21.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/slot", schemaPath: "#/properties/keys/items/properties/slot/maximum", keyword: "maximum", params: { comparison: "<=", limit: 14 }, message: "must be <= 14" }], !1;
                                          if (data7 < 0 || isNaN(data7))
                                            return validate21.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/slot", schemaPath: "#/properties/keys/items/properties/slot/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0" }], !1;
                                        }
                                        var valid2 = _errs15 === errors;
                                      } else
                                        var valid2 = !0;
                                      if (valid2)
                                        if (data3.publicKey !== void 0) {
                                          let data8 = data3.publicKey, _errs17 = errors;
                                          if (errors === _errs17)
                                            if (typeof data8 == "string") {
                                              if (!pattern0.test(data8))
                                                return validate21.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/publicKey", schemaPath: "#/properties/keys/items/properties/publicKey/pattern", keyword: "pattern", params: { pattern: "^[A-Za-z0-9+/]{43}=$" }, message: 'must match pattern "^[A-Za-z0-9+/]{43}=$"' }], !1;
                                            } else
                                              return validate21.errors = [{ instancePath: instancePath + "/keys/" + i0 + "/publicKey", schemaPath: "#/properties/keys/items/properties/publicKey/type", keyword: "type", params: { type: "string" }, message: "must be string" }], !1;
                                          var valid2 = _errs17 === errors;
                                        } else
                                          var valid2 = !0;
                                    }
                                  }
                                }
                              }
                            }
                          } else
                            return validate21.errors = [{ instancePath: instancePath + "/keys/" + i0, schemaPath: "#/properties/keys/items/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                        var valid1 = _errs7 === errors;
                        if (!valid1)
                          break;
                      }
                    }
                  } else
                    return validate21.errors = [{ instancePath: instancePath + "/keys", schemaPath: "#/properties/keys/type", keyword: "type", params: { type: "array" }, message: "must be array" }], !1;
                var valid0 = _errs5 === errors;
              } else
                var valid0 = !0;
              if (valid0)
                if (data.thresholds !== void 0) {
                  let data9 = data.thresholds, _errs19 = errors;
                  if (errors === _errs19)
                    if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
                      let missing2;
                      if (data9.root === void 0 && (missing2 = "root") || data9.policy === void 0 && (missing2 = "policy") || data9.firmware === void 0 && (missing2 = "firmware"))
                        return validate21.errors = [{ instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/required", keyword: "required", params: { missingProperty: missing2 }, message: "must have required property '" + missing2 + "'" }], !1;
                      {
                        let _errs21 = errors;
                        for (let key2 in data9)
                          if (!(key2 === "root" || key2 === "policy" || key2 === "firmware")) {
                            return validate21.errors = [{ instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties" }], !1;
                            break;
                          }
                        if (_errs21 === errors) {
                          if (data9.root !== void 0) {
                            let data10 = data9.root, _errs22 = errors;
                            if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10)))
                              return validate21.errors = [{ instancePath: instancePath + "/thresholds/root", schemaPath: "#/properties/thresholds/properties/root/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                            if (errors === _errs22 && typeof data10 == "number" && isFinite(data10)) {
                              if (data10 > 16 || isNaN(data10))
                                return validate21.errors = [{ instancePath: instancePath + "/thresholds/root", schemaPath: "#/properties/thresholds/properties/root/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 }, message: "must be <= 16" }], !1;
                              if (data10 < 1 || isNaN(data10))
                                return validate21.errors = [{ instancePath: instancePath + "/thresholds/root", schemaPath: "#/properties/thresholds/properties/root/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                            }
                            var valid3 = _errs22 === errors;
                          } else
                            var valid3 = !0;
                          if (valid3) {
                            if (data9.policy !== void 0) {
                              let data11 = data9.policy, _errs24 = errors;
                              if (!(typeof data11 == "number" && !(data11 % 1) && !isNaN(data11) && isFinite(data11)))
                                return validate21.errors = [{ instancePath: instancePath + "/thresholds/policy", schemaPath: "#/properties/thresholds/properties/policy/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                              if (errors === _errs24 && typeof data11 == "number" && isFinite(data11)) {
                                if (data11 > 16 || isNaN(data11))
                                  return validate21.errors = [{ instancePath: instancePath + "/thresholds/policy", schemaPath: "#/properties/thresholds/properties/policy/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 }, message: "must be <= 16" }], !1;
                                if (data11 < 1 || isNaN(data11))
                                  return validate21.errors = [{ instancePath: instancePath + "/thresholds/policy", schemaPath: "#/properties/thresholds/properties/policy/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                              }
                              var valid3 = _errs24 === errors;
                            } else
                              var valid3 = !0;
                            if (valid3)
                              if (data9.firmware !== void 0) {
                                let data12 = data9.firmware, _errs26 = errors;
                                if (!(typeof data12 == "number" && !(data12 % 1) && !isNaN(data12) && isFinite(data12)))
                                  return validate21.errors = [{ instancePath: instancePath + "/thresholds/firmware", schemaPath: "#/properties/thresholds/properties/firmware/type", keyword: "type", params: { type: "integer" }, message: "must be integer" }], !1;
                                if (errors === _errs26 && typeof data12 == "number" && isFinite(data12)) {
                                  if (data12 > 16 || isNaN(data12))
                                    return validate21.errors = [{ instancePath: instancePath + "/thresholds/firmware", schemaPath: "#/properties/thresholds/properties/firmware/maximum", keyword: "maximum", params: { comparison: "<=", limit: 16 }, message: "must be <= 16" }], !1;
                                  if (data12 < 1 || isNaN(data12))
                                    return validate21.errors = [{ instancePath: instancePath + "/thresholds/firmware", schemaPath: "#/properties/thresholds/properties/firmware/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1" }], !1;
                                }
                                var valid3 = _errs26 === errors;
                              } else
                                var valid3 = !0;
                          }
                        }
                      }
                    } else
                      return validate21.errors = [{ instancePath: instancePath + "/thresholds", schemaPath: "#/properties/thresholds/type", keyword: "type", params: { type: "object" }, message: "must be object" }], !1;
                  var valid0 = _errs19 === errors;
                } else
                  var valid0 = !0;
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
