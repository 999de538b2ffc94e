-- The walk of docs/from-an-empty-file.md: by completion, hover and fixes alone. It is given the folder of an empty file and
-- where to write what it saw.
local folder, result = vim.env.SEXTANT_FOLDER, vim.env.SEXTANT_RESULT
local seen = { offered = {} }
local step = 'start'

local function wait(what, condition)
  step = what
  if not vim.wait(60000, condition, 20) then
    error('waited in vain for ' .. what)
  end
end

local function text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

-- Takes the first of what completion offers behind what is written up to the caret, as CTRL-X CTRL-O and Return do: this
-- editor puts a word, and nothing that goes over lines.
local function complete(line, column)
  vim.api.nvim_win_set_cursor(0, { line, column })
  local answers = vim.lsp.buf_request_sync(0, 'textDocument/completion', vim.lsp.util.make_position_params(), 60000)
  for _, each in pairs(answers) do
    local item = vim.lsp.util.text_document_completion_list_to_complete_items(each.result, '')[1]
    local before = vim.fn.getline(line):sub(1, column):gsub('%a*$', '')
    vim.fn.setline(line, before .. item.word .. vim.fn.getline(line):sub(column + 1))
    return item.abbr
  end
end

-- Does the first of what can be done at the caret, as people who press Return do.
local function act(line, column, done)
  vim.api.nvim_win_set_cursor(0, { line, column })
  vim.ui.select = function(items, options, choose)
    local label = options.format_item(items[1])
    table.insert(seen.offered, label)
    choose(items[1], 1)
  end
  vim.lsp.buf.code_action()
  wait('an action on line ' .. line, done)
end

local function activities()
  return select(2, text():gsub('\nactivity ', ''))
end

local function drive()
  vim.cmd('edit ' .. folder .. '/riverside.sextant')
  wait('the server', function() return next(vim.lsp.buf_get_clients(0)) ~= nil end)
  seen.first = complete(1, 0)
  vim.cmd('silent! %s/Name/Riverside/ | silent! %s/Title/Riverside Partnership/')
  wait('gaps', function() return #vim.diagnostic.get(0, { lnum = 0 }) > 0 end)
  for i = 1, 6 do
    local before = #vim.diagnostic.get(0)
    act(1, vim.fn.getline(1):find('csif'), function() return activities() == i end)
    wait('what is found now', function() return #vim.diagnostic.get(0) ~= before end)
  end

  local line = vim.fn.search('in  *csif.vision')
  vim.api.nvim_win_set_cursor(0, { line, vim.fn.getline(line):len() - 1 })
  vim.lsp.buf.hover()
  wait('hover', function()
    for _, window in ipairs(vim.api.nvim_list_wins()) do
      if vim.api.nvim_win_get_config(window).relative ~= '' then
        local buffer = vim.api.nvim_win_get_buf(window)
        seen.hover = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
        vim.api.nvim_win_close(window, true)
        return true
      end
    end
  end)

  vim.fn.setline(line + 1, '    status del')
  seen.status = complete(line + 1, 14)
  vim.fn.append(line + 1, '    lead Harbour')
  wait('a name that nothing has', function() return #vim.diagnostic.get(0, { lnum = line + 1 }) > 0 end)
  act(line + 2, 12, function() return text():find('\norganisation Harbour') end)
  wait('no error', function()
    return #vim.diagnostic.get(0, { severity = { min = vim.diagnostic.severity.WARN } }) == 0
  end)
  seen.text = text()
end

local done, failure = pcall(drive)
seen.failure = not done and step .. ': ' .. tostring(failure) .. '\n' .. text() or nil
local out = assert(io.open(result, 'w'))
out:write(vim.json and vim.json.encode(seen) or vim.fn.json_encode(seen))
out:close()
vim.cmd('qall!')
