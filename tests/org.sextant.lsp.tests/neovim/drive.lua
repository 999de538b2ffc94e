-- Uses an editor as people do, and writes what it saw. It is given the folder of a portfolio and where to write.
local folder, result = vim.env.SEXTANT_FOLDER, vim.env.SEXTANT_RESULT
local seen = {}
local step = 'start'

local function wait(what, condition)
  step = what
  if not vim.wait(60000, condition, 20) then
    error('waited in vain for ' .. what)
  end
end

local function text(buffer)
  return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
end

local function drive()
  local told = {}
  vim.notify = function(message) table.insert(told, message) end

  vim.cmd('edit ' .. folder .. '/work.sextant')
  local work = vim.api.nvim_get_current_buf()
  wait('diagnostics', function() return #vim.diagnostic.get(work) > 0 end)
  seen.diagnostics = {}
  for _, each in ipairs(vim.diagnostic.get(work)) do
    table.insert(seen.diagnostics, each.message)
  end

  -- The last line is "activity B { lead Tr }".
  vim.api.nvim_win_set_cursor(0, { 3, 20 })
  local answers = vim.lsp.buf_request_sync(work, 'textDocument/completion', vim.lsp.util.make_position_params(), 60000)
  seen.completion = {}
  for _, each in pairs(answers) do
    for _, item in ipairs(vim.lsp.util.text_document_completion_list_to_complete_items(each.result, 'Tr')) do
      table.insert(seen.completion, item.word)
    end
  end

  vim.api.nvim_win_set_cursor(0, { 2, 20 })
  vim.lsp.buf.hover()
  wait('hover', function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        seen.hover = text(vim.api.nvim_win_get_buf(window))
        vim.api.nvim_win_close(window, true)
        return true
      end
    end
  end)

  vim.lsp.buf.definition()
  wait('definition', function() return vim.api.nvim_buf_get_name(0):find('riverside.sextant', 1, true) end)
  local system = vim.api.nvim_get_current_buf()
  seen.definition = vim.api.nvim_win_get_cursor(0)
  vim.cmd('buffer ' .. work)

  vim.api.nvim_win_set_cursor(0, { 2, 20 })
  vim.lsp.buf.rename('Other')
  wait('refusal', function() return #told > 0 end)
  seen.refusal = told

  vim.lsp.buf.rename('Hospitals')
  wait('rename', function() return text(work):find('lead Hospitals') and text(system):find('Hospitals "') end)
  seen.renamed = text(work)
  seen.declared = text(system)
  -- This editor tells of changes a moment later, and before a request only of those in its own buffer; until then it
  -- takes no changes to the others.
  for _, buffer in ipairs({ work, system }) do
    vim.lsp.buf_request_sync(buffer, 'textDocument/documentSymbol',
      { textDocument = vim.lsp.util.make_text_document_params(buffer) }, 60000)
  end

  -- At once: nothing may have been waited for.
  vim.api.nvim_win_set_cursor(0, { 2, 20 })
  local places = vim.lsp.buf_request_sync(work, 'textDocument/definition', vim.lsp.util.make_position_params(), 60000)
  for _, each in pairs(places) do
    seen.afterwards = each.result and each.result[1] and each.result[1].range
      or each.result and each.result[1] and each.result[1].targetRange
  end

  vim.cmd('buffer ' .. system)
  vim.api.nvim_win_set_cursor(0, { 2, 0 })
  wait('code lens', function()
    -- Without an answer where the renaming is not told yet: Neovim tells of changes some time later.
    vim.lsp.codelens.refresh()
    return #vim.lsp.codelens.get(system) > 0
  end)
  seen.lens = vim.lsp.codelens.get(system)[1].command.title
  vim.lsp.codelens.run()
  wait('activity', function() return text(work):find('\n\nactivity ') or text(system):find('\n\nactivity ') end)
end

local done, failure = pcall(drive)
seen.failure = not done and step .. ': ' .. tostring(failure) or nil
local out = assert(io.open(result, 'w'))
out:write(vim.json and vim.json.encode(seen) or vim.fn.json_encode(seen))
out:close()
vim.cmd('qall!')
