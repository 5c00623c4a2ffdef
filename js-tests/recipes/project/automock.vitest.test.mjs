import { SignalWire } from 'signalwire-client'
import { expect, test, vi } from 'vitest'

vi.mock('signalwire-client')

test('the methods of all groups are mocks', async () => {
  const client = new SignalWire()
  const { create } = client.messaging.messages
  create.mockResolvedValue({ id: 'message-1' })
  const message = await client.messaging.messages.create({ to: '+15550101', body: 'Hello' })
  expect(message.id).toBe('message-1')
  expect(create).toHaveBeenCalledWith({ to: '+15550101', body: 'Hello' })
  expect(client.fabric.resources.list()).toBeUndefined()
  expect(client.fabric.resources.list).toHaveBeenCalledTimes(1)
})

test('a client that is not mocked has its groups, which can be replaced', async () => {
  const real = await vi.importActual('signalwire-client')
  const { mockTransport } = await vi.importActual('signalwire-client/testing')
  const rooms = { body: { data: [], links: {} } }
  const client = new real.SignalWire({ transport: mockTransport({ 'video.rooms.list': rooms }) })
  expect((await client.video.rooms.list()).data).toEqual([])
  const group = vi
    .spyOn(Object.getPrototypeOf(real.SignalWire.prototype), 'video', 'get')
    .mockReturnValue('replaced')
  expect(client.video).toBe('replaced')
  group.mockRestore()
})
