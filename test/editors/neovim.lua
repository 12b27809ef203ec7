-- What a user of Neovim does with a draft, without its screen: opens it, reads the findings, applies an action at one of them.
-- Neovim 0.7 and later. Results go to the file that NIANBAO_RESULTS names, as JSON.

local patience = 15000
local draft = vim.fn.expand('%:p')

local function fail(what)
  vim.fn.writefile({ vim.fn.json_encode({ problem = what }) }, vim.env.NIANBAO_RESULTS)
  vim.cmd('qall!')
end

local function await(what, ask)
  if not vim.wait(patience, ask, 20) then fail('waited in vain: ' .. what) end
end

local client = vim.lsp.start_client({
  name = 'nianbao',
  cmd = { vim.env.NIANBAO_NODE, vim.env.NIANBAO_SERVER, '--stdio' },
  root_dir = vim.fn.fnamemodify(draft, ':h'),
})
if not client then fail('the server did not start') end
vim.lsp.buf_attach_client(0, client)

local function findings()
  return vim.tbl_map(function(d)
    return { rule = d.code, line = d.lnum, message = d.message, severity = d.severity, source = d.source }
  end, vim.diagnostic.get(0))
end

local function has(rule)
  return vim.tbl_contains(vim.tbl_map(function(d) return d.rule end, findings()), rule)
end

await('findings', function() return has('date-malformed') end)
local before = findings()

local function request(method, params)
  params.textDocument = vim.lsp.util.make_text_document_params()
  local answers = vim.lsp.buf_request_sync(0, method, params, patience)
  local answer = answers and answers[client]
  if not answer or answer.err then fail(method .. ': ' .. vim.inspect(answer and answer.err)) end
  return answer.result
end

local line
for _, finding in ipairs(before) do
  if finding.rule == 'date-malformed' then line = finding.line end
end
local range = { start = { line = line, character = 0 }, ['end'] = { line = line + 1, character = 0 } }
local offered = request('textDocument/codeAction', { range = range, context = { diagnostics = {} } })
local titles = vim.tbl_map(function(action) return action.title end, offered)
for _, action in ipairs(offered) do
  if action.isPreferred then
    vim.lsp.util.apply_workspace_edit(action.edit, 'utf-16')
    break
  end
end
await('the finding to go', function() return not has('date-malformed') end)

local outline = vim.tbl_map(function(symbol) return symbol.name end, request('textDocument/documentSymbol', {}))

vim.fn.writefile({ vim.fn.json_encode({
  before = before,
  actions = titles,
  outline = outline,
  after = findings(),
  text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n'),
}) }, vim.env.NIANBAO_RESULTS)
vim.cmd('qall!')
